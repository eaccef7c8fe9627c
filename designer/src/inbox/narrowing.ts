import { useSearchParams } from 'wouter';
import type { DueFilter, InboxFilter, TaskStatus } from '../graphql/generated/graphql.js';
import { instantOf } from '../i18n/zone.js';

/** What a list is narrowed to, in the address: a link to it shows the same. Dates are those of the house, `2026-11-23`. */
export interface Narrowing {
  readonly process: string | null;
  readonly step: string | null;
  readonly status: TaskStatus | null;
  readonly due: DueFilter | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Its case has stopped, or is suspended. */
  readonly trouble: Trouble | null;
}

export const troubles = ['stopped', 'suspended'] as const;
export type Trouble = (typeof troubles)[number];

export const dues: readonly DueFilter[] = ['OVERDUE', 'TODAY'];
export const statuses: readonly TaskStatus[] = ['OPEN', 'ACTIVE', 'PAUSED'];

export const ANYTHING: Narrowing = {
  process: null,
  step: null,
  status: null,
  due: null,
  from: null,
  to: null,
  trouble: null,
};
export const names = Object.keys(ANYTHING) as readonly (keyof Narrowing)[];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

export function readNarrowing(params: URLSearchParams): Narrowing {
  const one = <Word extends string>(name: string, words: readonly Word[]): Word | null =>
    words.find(word => word === params.get(name)) ?? null;
  const date = (name: string) => (DATE.test(params.get(name) ?? '') ? params.get(name) : null);
  return {
    process: params.get('process'),
    step: params.get('step'),
    status: one('status', statuses),
    due: one('due', dues),
    from: date('from'),
    to: date('to'),
    trouble: one('trouble', troubles),
  };
}

export function writeNarrowing(params: URLSearchParams, change: Partial<Narrowing>): URLSearchParams {
  const next = { ...readNarrowing(params), ...change };
  const after = new URLSearchParams(params);
  for (const name of names) {
    const value = next[name];
    if (value === null) after.delete(name);
    else after.set(name, value);
  }
  return after;
}

export function useNarrowing(): readonly [Narrowing, (change: Partial<Narrowing>) => void] {
  const [params, setParams] = useSearchParams();
  const narrow = (change: Partial<Narrowing>) => setParams(before => writeNarrowing(before, change), { replace: true });
  return [readNarrowing(params), narrow];
}

/** How many of them narrow the list. */
export function countNarrowing(narrowing: Narrowing): number {
  return names.filter(name => narrowing[name] !== null).length;
}

/** The last day is in it whole. */
export function toFilter({ process, step, status, due, from, to, trouble }: Narrowing): Omit<InboxFilter, 'view'> {
  return {
    ...(process ? { processId: process } : {}),
    ...(step ? { node: step } : {}),
    ...(status ? { statuses: [status] } : {}),
    ...(due ? { due } : {}),
    ...(from ? { createdFrom: instantOf(from, '00:00') } : {}),
    ...(to ? { createdTo: instantOf(dayAfter(to), '00:00') } : {}),
    ...(trouble ? { [trouble]: true } : {}),
  };
}

const DAY = 86_400_000;

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

/** Of a date such as `2026-11-23`. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);
}
