/** Groups a Russian number as one types: `89161234567` → `+7 916 123-45-67`. Other countries' numbers stay as typed. */
export function maskPhone(text: string): string {
  const digits = text.replace(/\D/g, '');
  const foreign = text.trim().startsWith('+') && !digits.startsWith('7');
  if (foreign) return `+${digits.slice(0, 15)}`;
  if (digits === '') return text.trim().startsWith('+') ? '+' : '';
  const local = (/^[78]/.test(digits) ? digits.slice(1) : digits).slice(0, 10);
  const groups = [local.slice(0, 3), local.slice(3, 6)].filter(Boolean).join(' ');
  const tail = [local.slice(6, 8), local.slice(8, 10)]
    .filter(Boolean)
    .map(pair => `-${pair}`)
    .join('');
  return `+7${groups ? ` ${groups}` : ''}${tail}`;
}
