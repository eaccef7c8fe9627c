export const ru = {
  title: 'Входящие',
} as const;
