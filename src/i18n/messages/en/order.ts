// In which order must the changes of a phase be made?
export const order = {
  title: 'Order in the phase',
  any: 'The order in the phase does not matter: no link breaks on the way.',
  lead: 'In another order links break on the way, though they work both before and after the phase.',
  unknown: 'Too much hangs together in the phase for its order to be worked out. Split it to find out.',
  free: 'At any time in the phase',
  step: 'Step {n, number}',
  part: {
    adds: '{who}: introduces {version}',
    removes: '{who}: retires {version}',
    leaves: '{who}: leaves',
    moves: '{who}: moves to {platform}',
    route: {
      open: '{start, select, yes {The route} other {the route}} for {version} to {who} opens{somewhere, select, yes { at {platform}} other {}}',
      closed:
        '{start, select, yes {The route} other {the route}} for {version} to {who} closes{somewhere, select, yes { at {platform}} other {}}',
      auto: '{start, select, yes {The route} other {the route}} for {version} to {who} follows the version again{somewhere, select, yes { at {platform}} other {}}',
    },
    permission: {
      open: '{who}: permission for {version} is given{somewhere, select, yes { at {places}} other {}}',
      closed: '{who}: permission for {version} is withdrawn{somewhere, select, yes { at {places}} other {}}',
      auto: '{who}: permission for {version} follows the version again{somewhere, select, yes { at {places}} other {}}',
    },
  },
  waits:
    'Waits for this: {first}. Otherwise {consumer} does not reach {producer}{code}{others, plural, =0 {} one {, and # more link breaks} other {, and # more links break}}.',
  moreWaits: 'Also waits for {count, plural, one {# more change} other {# more changes}}, for similar reasons.',
  code: ' ({code})',
  noVersion: ' (no version left)',
  cutOver: {
    title: 'Common cut-over day',
    why: 'Done at the same time. In whichever order, links break on the way: {consumer}, for example, does not reach {producer}{code}.',
  },
  tangle:
    'Whether {consumer} reaches {producer} depends on several together of {parts}. In some orders the link breaks{code}; in this one it does not.',
} as const;
