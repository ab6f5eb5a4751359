// What does the page say about phases, in English?
export const phases = {} as const;
