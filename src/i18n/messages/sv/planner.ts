// Vilken plan föreslås, och varför?
export const planner = {
  title: 'Föreslå en ordning',
} as const;
