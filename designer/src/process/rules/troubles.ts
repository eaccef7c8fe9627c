import type { Problem } from '@marshrut/model';

/** What is wrong with a table, found by place: `rules.3.when.1`, `inputs.0`. */
export interface Troubles {
  readonly all: readonly Problem[];
  /** How bad it is at this very place or below it. */
  at(place: string): Problem['severity'] | undefined;
}

export function troublesOf(problems: readonly Problem[]): Troubles {
  const all = problems.filter(problem => problem.property?.startsWith('table'));
  const worst = new Map<string, Problem['severity']>();
  for (const { property = '', severity } of all) {
    const parts = property.split('.').slice(1);
    for (let length = 1; length <= parts.length; length++) {
      const place = parts.slice(0, length).join('.');
      if (worst.get(place) !== 'error') worst.set(place, severity);
    }
  }
  return { all, at: place => worst.get(place) };
}
