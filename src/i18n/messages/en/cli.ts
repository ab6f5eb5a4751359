// What does the page say about cli, in English?
export const cli = {} as const;
