// Does what the plan says hold?
export const claims = {
  title: 'What the plan claims',
} as const;
