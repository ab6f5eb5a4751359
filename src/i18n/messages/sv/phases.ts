// What does the page say about phases, in Swedish?
export const phases = {} as const;
