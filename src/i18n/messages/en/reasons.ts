// What does the page say about reasons, in English?
export const reasons = {} as const;
