// Håller det som planen säger?
export const claims = {
  title: 'Planens påståenden',
} as const;
