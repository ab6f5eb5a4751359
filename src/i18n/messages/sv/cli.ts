// What does the page say about cli, in Swedish?
export const cli = {} as const;
