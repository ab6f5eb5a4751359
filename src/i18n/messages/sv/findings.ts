// Vad finns att säga om planen?
export const findings = {
  title: 'Iakttagelser',
} as const;
