const formats = new Map<string, Intl.DateTimeFormat>();

/** Formats are dear to make and few; an unknown zone is a RangeError. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** What the clocks of the zone show at the instant, as if it were UTC; both in milliseconds of UTC. */
export function localOf(instant: number, timeZone: string): number {
  const part = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) {
    if (type in part) part[type as keyof typeof part] = Number(value);
  }
  const millis = ((instant % 1000) + 1000) % 1000;
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second, millis);
}

/**
 * The instant at which the clocks of the zone show `local`. Of an hour that comes twice the first is taken;
 * an hour that is skipped counts on from the clocks before it.
 */
export function instantOf(local: number, timeZone: string): number {
  const day = 86_400_000;
  const before = local - (localOf(local - day, timeZone) - (local - day));
  const after = local - (localOf(local + day, timeZone) - (local + day));
  const fitting = [before, after].filter(instant => localOf(instant, timeZone) === local);
  return fitting.length > 0 ? Math.min(...fitting) : before;
}
