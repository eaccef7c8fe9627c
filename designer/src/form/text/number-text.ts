/** Between thousands: does not break, as Russian and international typography want. */
const THIN = '\u00a0';

/** `1234567.50` → `1 234 567,50`; text that is no number stays as it is. */
export function groupThousands(value: string, decimalMark: ',' | '.' = ','): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) return value;
  const whole = (match[2] ?? '').replace(/\B(?=(\d{3})+(?!\d))/g, THIN);
  return `${match[1]}${whole}${match[3] ? decimalMark + match[3] : ''}`;
}

/** Keeps what a number may be typed with: digits, one sign, one mark, spaces. */
export function keepNumber(text: string, fraction: boolean): string {
  return text.replace(fraction ? /[^\d\s\u00a0\u202f.,-]/g : /[^\d\s\u00a0\u202f-]/g, '');
}

/** `1 234,5` → `1234.5`: what the model can read. */
export function plainNumber(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
}
