// What does the page say about reasons, in Swedish?
export const reasons = {} as const;
