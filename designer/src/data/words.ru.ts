export const ru = {
  title: 'Данные',
} as const;
