/** A timer of the file as our trigger has it; null where it has another form, such as a cron line. */
export interface Term {
  readonly when: 'after' | 'at' | 'every';
  readonly amount: string;
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly at: string;
  readonly times: number | null;
}

/** ISO 8601 as BPMN timers have it: `PT15M`, `P3D`, `R3/PT1H`, `2026-12-31T09:00:00Z`; months and years as date arithmetic. */
export function readTerm(of: 'timeDate' | 'timeDuration' | 'timeCycle', raw: string): Term | null {
  const text = raw.trim().replace(/^=\s*"(.*)"$/, '$1');
  if (of === 'timeDate') {
    const ok = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(text);
    const feel = text.includes('T') ? `date and time("${text}")` : `date("${text}")`;
    return ok ? { ...NOTHING, when: 'at', at: feel } : null;
  }
  if (of === 'timeDuration') return duration(text);
  const cycle = /^R(\d*)\/(?:[^/]*\/)?(P[^/]+)$/.exec(text);
  const each = cycle ? duration(cycle[2] ?? '') : null;
  if (!cycle || each === null || each.when !== 'after') return null;
  const times = cycle[1] === '' ? null : Number(cycle[1]);
  return times === null || (times >= 1 && times <= 10_000) ? { ...each, when: 'every', times } : null;
}

const NOTHING = { amount: '', unit: 'days', at: '', times: null } as const;

function duration(text: string): Term | null {
  const match = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?)?$/.exec(
    text,
  );
  if (!match || text.length < 3 || text.length > 40) return null;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map(part => Number(part ?? 0)) as number[] & {
    length: 7;
  };
  if (years || months) return { ...NOTHING, when: 'at', at: `now() + duration("${text}")` };
  const wholeDays = (weeks ?? 0) * 7 + (days ?? 0);
  const rest = (hours ?? 0) * 60 + (minutes ?? 0) + Math.ceil((seconds ?? 0) / 60);
  if (rest === 0) return { ...NOTHING, when: 'after', amount: String(wholeDays), unit: 'days' };
  const total = wholeDays * 1440 + rest;
  return total % 60 === 0
    ? { ...NOTHING, when: 'after', amount: String(total / 60), unit: 'hours' }
    : { ...NOTHING, when: 'after', amount: String(total), unit: 'minutes' };
}
