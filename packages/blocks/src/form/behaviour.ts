import type { Behaviour, Step } from '@marshrut/engine';
import type { Value, Values } from '@marshrut/model';
import type { FormSettings } from './definition.js';
import { readForm } from './read-form.js';
import { readTables } from './read-tables.js';

/**
 * enter: waits for a person. resume: sets card fields, stages fields of records and completes; or refuses with a problem per
 * field, and nothing is taken. What was not changed is not taken either: a colleague may change it meanwhile, and where the
 * form names another record now, it was shown of the one before. Fields of a record that is not chosen cannot be typed into.
 * Rows of its tables are records too, and are staged as such.
 */
export const form: Behaviour<FormSettings> = {
  screen: true,
  enter: () => [{ do: 'wait', for: { for: 'form' } }],
  resume(here, answer) {
    const input = answer.to === 'form' ? answer.values : {};
    const read = readForm(here, input);
    const values = Object.fromEntries(
      Object.entries(read.values).filter(([path, value]) => value !== here.value(path)),
    );
    const records = byRecord(values);
    const recordAt = (key: string): Value => (Object.hasOwn(values, key) ? (values[key] ?? null) : here.value(key));
    const tables = readTables(here.over(values), input, recordAt);
    const problems = [...read.problems, ...tables.problems];
    const unbound = [...records.keys()].filter(key => typeof recordAt(key) !== 'string');
    const missing = unbound.flatMap(key =>
      Object.keys(records.get(key) ?? {}).map(field => ({ path: `${key}.${field}`, code: 'NO_SUCH_RECORD' as const })),
    );
    if (problems.length + missing.length > 0) return { code: 'INVALID', problems: [...problems, ...missing] };
    const steps: Step[] = [
      { do: 'set', vars: Object.fromEntries(Object.entries(values).filter(([path]) => !path.includes('.'))) },
    ];
    for (const [key, patch] of records) {
      const type = here.card.get(key)?.type;
      const record = recordAt(key);
      if (type?.kind === 'reference' && typeof record === 'string')
        steps.push({ do: 'stage', op: 'update', entity: type.entity, record, values: patch });
    }
    return [...steps, ...tables.steps, { do: 'complete' }];
  },
};

/** `{ 'person.phone': … }` by the card field that names the record. */
function byRecord(values: Values): ReadonlyMap<string, Values> {
  const records = new Map<string, Record<string, Value>>();
  for (const [path, value] of Object.entries(values)) {
    const [key = '', field] = path.split('.');
    if (field === undefined) continue;
    const patch = records.get(key) ?? {};
    patch[field] = value;
    records.set(key, patch);
  }
  return records;
}
