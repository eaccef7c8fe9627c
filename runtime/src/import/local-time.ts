const clocks = new Map<string, Intl.DateTimeFormat>();

/** The UTC instant of a time on the clocks of a zone, `2026-11-23T09:30:00`. Of an hour that is told twice, the first. */
export function instantOfLocal(local: string, timeZone: string): string {
  const wanted = Date.parse(`${local}Z`);
  const first = wanted - offsetAt(wanted, timeZone);
  return new Date(wanted - offsetAt(first, timeZone)).toISOString();
}

/** How far the clocks of a zone are ahead of UTC at an instant, ms. */
function offsetAt(instant: number, timeZone: string): number {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  clocks.set(timeZone, clock);
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`) - instant;
}
