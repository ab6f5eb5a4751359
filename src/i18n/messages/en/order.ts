// In which order must the changes of a phase be made?
export const order = {
  title: 'Order in the phase',
} as const;
