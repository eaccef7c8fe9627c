/** The calendar date of an instant at this device: `2026-11-23`. */
export function dateHere(instant: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
