// What does the page around the graph say, in Swedish?
export const page = {
  name: 'Övergång',
  loading: 'Hämtar {name} …',
} as const;
