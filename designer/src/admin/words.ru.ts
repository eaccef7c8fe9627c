export const ru = {
  title: 'Администрирование',
} as const;
