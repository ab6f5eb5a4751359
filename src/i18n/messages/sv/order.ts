// I vilken ordning måste en fas ändringar göras?
export const order = {
  title: 'Ordning i fasen',
} as const;
