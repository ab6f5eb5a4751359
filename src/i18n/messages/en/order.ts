// In which order must the changes of a phase be made?
export const order = {
  title: 'Order in the phase',
  any: 'The order in the phase does not matter: {broken, plural, =0 {no link breaks} other {no more links break}} on the way.',
  lead: 'Some orders break links in the course of the phase. This one does not.',
  unknown: 'Too much hangs together in the phase for its order to be worked out. Split it to find out.',
  free: 'At any time in the phase',
  step: 'Step {n, number}',
  part: {
    adds: '{count, plural, one {{who} introduces} other {{who} introduce}} {version}',
    removes: '{count, plural, one {{who} retires} other {{who} retire}} {version}',
    leaves: '{count, plural, one {{who} leaves} other {{who} leave}}',
    moves: '{count, plural, one {{who} moves} other {{who} move}} to {platform}',
    route: {
      open: '{start, select, yes {The route} other {the route}} for {version} to {who} is opened{somewhere, select, yes { at {platform}} other {}}',
      closed:
        '{start, select, yes {The route} other {the route}} for {version} to {who} is closed{somewhere, select, yes { at {platform}} other {}}',
      auto: '{start, select, yes {The route} other {the route}} for {version} to {who} follows the version again{somewhere, select, yes { at {platform}} other {}}',
    },
    permission: {
      open: '{count, plural, one {{who} gets} other {{who} get}} permission for {version}{somewhere, select, yes { at {places}} other {}}',
      closed:
        '{count, plural, one {{who} loses} other {{who} lose}} permission for {version}{somewhere, select, yes { at {places}} other {}}',
      auto: '{start, select, yes {The permission} other {the permission}} for {version}{somewhere, select, yes { at {places}} other {}} follows the version again for {who}',
    },
  },
  waits:
    'Waits until {first}. Otherwise {consumer} does not reach {producer}{code}{others, plural, =0 {} one {, and # more link breaks} other {, and # more links break}}.',
  moreWaits: 'Also waits for {count, plural, one {# more change} other {# more changes}}, for similar reasons.',
  quoted: '“{text}”',
  code: ' ({code})',
  noVersion: ' (no version left)',
  atOnce: '{does}, at once',
  switch: 'Done at once: {who} cannot have two versions at the same time.',
  cutOver: {
    title: 'Common cut-over day',
    why: 'Done at the same time. In whichever order, links break on the way: {consumer}, for example, does not reach {producer}{code}.',
  },
  tangle:
    'Whether {consumer} reaches {producer} meanwhile depends on several changes together: {parts}. In other orders the link may break{code}.',
} as const;
