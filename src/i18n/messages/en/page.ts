// What does the page around the graph say, in English?
export const page = {
  name: 'Övergång',
  loading: 'Fetching {name} …',
} as const;
