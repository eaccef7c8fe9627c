const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format;
}

/** The calendar day of the UTC instant `now` in the IANA zone: `2026-11-23`. An unknown zone is a RangeError. */
export function todayIn(now: string, timeZone: string): string {
  return formatOf(timeZone).format(Date.parse(now));
}
