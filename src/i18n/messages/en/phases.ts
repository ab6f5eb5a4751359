// What does the bar of phases say, in English?
export const phases = {
  label: 'Phases',
  previous: 'Previous phase',
  next: 'Next phase',
  counts:
    '{broken, plural, =0 {None broken} one {# broken} other {# broken}}, {target, number} on target, {fallback, number} fallback, {outgoing, number} on an outgoing version{accepted, plural, =0 {} one {, # accepted gap} other {, # accepted gaps}}',
} as const;
