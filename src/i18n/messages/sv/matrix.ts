// What does the page say about matrix, in Swedish?
export const matrix = {} as const;
