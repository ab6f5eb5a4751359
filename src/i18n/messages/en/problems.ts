// What does the page say about problems, in English?
export const problems = {} as const;
