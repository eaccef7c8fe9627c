export const ru = {
  title: 'Дела',
} as const;
