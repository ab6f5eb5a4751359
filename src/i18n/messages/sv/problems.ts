// What does the page say about problems, in Swedish?
export const problems = {} as const;
