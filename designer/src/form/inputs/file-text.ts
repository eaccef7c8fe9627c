const UNITS = [
  ['ГБ', 'GB'],
  ['МБ', 'MB'],
  ['КБ', 'KB'],
] as const;

/** `1,2 МБ`: bytes as people say them, to one digit after the sign. */
export function sayBytes(bytes: number, language: string): string {
  const ru = language.startsWith('ru');
  const step = UNITS.findIndex((_, at) => bytes >= 1024 ** (3 - at));
  if (step < 0) return `${bytes} ${ru ? 'Б' : 'B'}`;
  const amount = bytes / 1024 ** (3 - step);
  const text = new Intl.NumberFormat(ru ? 'ru' : 'en', { maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
  return `${text}\u00a0${UNITS[step]?.[ru ? 0 : 1] ?? ''}`;
}
