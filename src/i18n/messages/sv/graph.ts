// What does the page say about graph, in Swedish?
export const graph = {} as const;
