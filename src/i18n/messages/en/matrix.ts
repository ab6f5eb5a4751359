// What does the page say about matrix, in English?
export const matrix = {} as const;
