// What does the page say about panel, in Swedish?
export const panel = {} as const;
