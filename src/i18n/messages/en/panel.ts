// What does the page say about panel, in English?
export const panel = {} as const;
