// Vad händer om någon blir sen?
export const slip = {
  title: 'Om det blir senare',
} as const;
