// What is there to say of the plan?
export const findings = {
  title: 'Findings',
} as const;
