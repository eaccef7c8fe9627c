/** By whose clocks instants are shown and «today» is meant: those of the house, which the server names; until then this device's. */
let clock = clockOf(undefined);

function clockOf(timeZone: string | undefined): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
}

export function setTimeZone(name: string): void {
  if (name === timeZone()) return;
  try {
    clock = clockOf(name);
  } catch {
    // A zone this browser does not know: the one before stays.
  }
}

export function timeZone(): string {
  return clock.resolvedOptions().timeZone;
}

/** What the clocks show at an instant: `2026-11-23`, `12:41`. */
export function localOf(instant: string | Date): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = clock.format(new Date(instant)).split(' ');
  return { date, time };
}

/** The UTC instant at which the clocks show it. Of an hour that is told twice, the first. */
export function instantOf(date: string, time: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const first = wanted - aheadAt(wanted);
  return new Date(wanted - aheadAt(first)).toISOString();
}

/** How far the clocks are ahead of UTC, in milliseconds. */
function aheadAt(instant: number): number {
  const { date, time } = localOf(new Date(instant));
  return Date.parse(`${date}T${time}:00Z`) - instant;
}
