// What does the matrix say, in English?
export const matrix = {
  label: 'Who reaches whom: {phase}',
  corner: 'Consumer ↓  Producer →',
  consumers: 'Consumers',
  producers: 'Producers',
  members: '{count, plural, one {# actor} other {# actors}}',
  open: 'Open the group {name}',
  close: 'Close the group {name}',
  none: 'no link',
  absent: 'absent',
  noVersion: 'no version',
  cell: '{consumer} to {producer}: {what}',
  count: '{count, number} {status}',
  incomplete: 'incomplete answer',
} as const;
