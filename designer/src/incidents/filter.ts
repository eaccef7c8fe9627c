import { useSearchParams } from 'wouter';
import type { IncidentFilter } from '../graphql/generated/graphql.js';

export const ages = { hour: 3_600_000, day: 86_400_000, week: 7 * 86_400_000 } as const;
export type Age = keyof typeof ages;

/** What the page shows, in the address: a link to it shows the same. */
export interface Narrowing {
  readonly process: string | null;
  readonly node: string | null;
  readonly code: string | null;
  readonly cause: string | null;
  readonly age: Age | null;
}

const names = ['process', 'node', 'code', 'cause', 'age'] as const;
export const ANYTHING: Narrowing = { process: null, node: null, code: null, cause: null, age: null };

export function useNarrowing(): readonly [Narrowing, (change: Partial<Narrowing>) => void] {
  const [params, setParams] = useSearchParams();
  const age = params.get('age');
  const narrowing: Narrowing = {
    process: params.get('process'),
    node: params.get('node'),
    code: params.get('code'),
    cause: params.get('cause'),
    age: age === 'hour' || age === 'day' || age === 'week' ? age : null,
  };
  const narrow = (change: Partial<Narrowing>) => {
    const next = { ...narrowing, ...change };
    setParams(
      before => {
        const after = new URLSearchParams(before);
        for (const name of names) {
          const value = next[name];
          if (value === null) after.delete(name);
          else after.set(name, value);
        }
        return after;
      },
      { replace: true },
    );
  };
  return [narrowing, narrow];
}

/** `now`: milliseconds; rounded to minutes, so that the same question is asked until the next one. */
export function toFilter({ process, node, code, cause, age }: Narrowing, now: number): IncidentFilter {
  const before = age === null ? null : Math.floor((now - ages[age]) / 60_000) * 60_000;
  return {
    processId: process,
    node,
    code,
    cause,
    stoppedBefore: before === null ? null : new Date(before).toISOString(),
  };
}
