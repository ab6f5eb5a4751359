// What does the matrix say, in Swedish?
export const matrix = {
  label: 'Vem når vem: {phase}',
  corner: 'Konsument ↓  Producent →',
  consumers: 'Konsumenter',
  producers: 'Producenter',
  members: '{count, plural, one {# aktör} other {# aktörer}}',
  open: 'Öppna gruppen {name}',
  close: 'Stäng gruppen {name}',
  none: 'ingen länk',
  absent: 'inte med',
  noVersion: 'ingen version',
  cell: '{consumer} till {producer}: {what}',
  count: '{count, number} {status}',
  incomplete: 'ofullständigt svar',
} as const;
