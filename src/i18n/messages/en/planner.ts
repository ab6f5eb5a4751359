// Which plan is proposed, and why?
export const planner = {
  title: 'Propose an order',
  extraPhase: 'Step {number}',
  strategy: {
    'coordinated-switch': 'Coordinated switch',
    'consumers-first': 'Consumers first',
    'producers-first': 'Producers first',
    'groups-by-need': 'Groups by need',
    'cut-over': 'Cut-over date',
    'straight-to-target': 'Straight to the target',
  },
  why: {
    'coordinated-switch':
      'Only {consumers, plural, one {1 consumer} other {# consumers}} and {producers, plural, one {1 producer} other {# producers}} take part, so they can settle the switch between them.',
    'consumers-first':
      'The consumers add the target no later than the producers do, and nobody retires the outgoing version until all who need it have the target: {consumers, plural, one {1 consumer} other {# consumers}} and {producers, plural, one {1 producer} other {# producers}}.',
    'producers-first':
      'The producers add the target no later than the consumers do, and nobody retires the outgoing version until all who need it have the target: {producers, plural, one {1 producer} other {# producers}} and {consumers, plural, one {1 consumer} other {# consumers}}.',
    'groups-by-need':
      '{groups, plural, one {Each goes when those whom it needs are ready.} other {Those who take part form # groups that do not need each other, so each group goes by itself.}}',
    'cut-over':
      '{unable, plural, one {1 actor} other {# actors}} cannot run two versions at once, and those of them who need each other switch in one and the same step.',
    'straight-to-target':
      'Nobody needs to hold two versions at once: when someone switches, those whom it needs have the target already.',
  },
  allToAll: 'Every consumer needs every producer.',
  notAllToAll: 'Not everyone needs everyone.',
  newcomers: '{newcomers, plural, one {1 newcomer joins} other {# newcomers join}} on the way.',
  fewest: '{phases, plural, one {1 phase} other {# phases}} after the start; fewer cannot be had.',
  bound:
    '{phases, plural, one {1 phase} other {# phases}} after the start. Fewer than {lowerBound, number} cannot be had; whether fewer than {phases, number} can has not been shown.',
  cutOver: 'Cut-over in “{phase}”: {actors} switch at once.',
  keeping: '{actor} keeps {version} for {consumers}, not part of the move.',
  keepingBare: '{actor} keeps {version}, on which others hang that are not part of the move.',
  losing:
    '{actor} answers without {count, plural, one {1 source} other {# sources}} ({producers}) in “{phase}”. No plan was found that keeps all sources.',
  losingLong:
    '{actor} answers without {count, plural, one {1 source} other {# sources}} ({producers}) from “{phase}” through “{until}”. No plan was found that keeps all sources.',
  nothing: 'All who are to move have the target alone already.',
  unknown: 'No plan was found that is sure to break no link. It is not shown that there is none.',
  tooLarge:
    'The plan is too large for a proposal: {links, number} links, and at most {limit, number} are tried. Divide it, by application for example.',
  impossible: 'There is no plan without an outage, because {facts}.',
  impossibleBare: 'There is no plan without an outage.',
  fact: {
    needs: '{consumer} needs to reach {address}',
    unable: '{actor} cannot run two versions at once',
    readyFrom: '{actor} is ready only from {date}',
    joins: '{actor} joins in “{phase}”',
    leaves: '{actor} leaves in “{phase}”',
    ends: '{version} has its end of life on {date}',
    neverMoves: '{actor} stays on {version}',
    lastRelease: 'the last release is on {date}',
    noRelease: 'no release lies after the start',
    maxChanges: 'at most {limit, plural, one {1 actor} other {# actors}} may change in a phase',
  },
} as const;
