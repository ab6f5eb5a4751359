// What happens if someone is late?
export const slip = {
  title: 'If it slips',
} as const;
