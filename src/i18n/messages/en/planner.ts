// Which plan is proposed, and why?
export const planner = {
  title: 'Propose an order',
  strategy: {
    'coordinated-switch': { name: 'Coordinated switch', why: 'Everyone switches at the same time.' },
    'consumers-first': {
      name: 'Consumers first',
      why: 'The consumers introduce the target version first, and fall back until the producers have it.',
    },
    'groups-by-need': {
      name: 'One group at a time',
      why: 'The needs divide the actors into groups that can switch on their own.',
    },
    'cut-over': {
      name: 'Cut-over date',
      why: 'Some cannot have two versions at once and must switch on the same day.',
    },
    'straight-to-target': { name: 'Straight to the target', why: 'No one has an older version to leave.' },
  },
  cutOver: '{phase}: {actors}',
  keeps: '{actor} keeps {version} for {others}.',
  fact: {
    needs: '{consumer} needs to reach {producer} in {application}.',
    unable: '{actor} cannot have two versions at once.',
    readyFrom: '{actor} can change on {date} at the earliest.',
    joins: '{actor} joins in {phase}.',
    leaves: '{actor} leaves in {phase}.',
    ends: '{version} is not carried after {date}.',
    neverMoves: '{actor} never leaves {version}.',
    lastRelease: 'The last release is on {date}.',
    noRelease: 'There is no release with a date.',
    maxChanges: 'At most {limit, plural, one {# actor} other {# actors}} may change in a phase.',
  },
} as const;
