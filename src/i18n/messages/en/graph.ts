// What does the page say about graph, in English?
export const graph = {} as const;
