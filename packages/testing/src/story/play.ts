import { isDeepStrictEqual } from 'node:util';
import type { Values } from '@marshrut/model';
import type { Driver } from './driver.js';
import { type Act, type Look, named, type Step, type Story } from './story.js';

/**
 * How a story is played, without a word changed in it.
 * reload: before every step everything in memory is forgotten. twice: every act is delivered two times under one key;
 * the second must be answered from the record and change nothing.
 */
export interface Modifiers {
  readonly reload?: boolean;
  readonly twice?: boolean;
}

/** Plays a story to its end, or throws with the story, the step it failed at, and what was seen. */
export async function play(told: Story, driver: Driver, modifiers: Modifiers = {}): Promise<void> {
  const ids = new Map<string, { entity: string; id: string }>();
  await driver.prepare(told);
  for (const [index, step] of told.steps.entries()) {
    if (modifiers.reload) await driver.reload();
    const wrong = await perform(step, driver, ids, `${told.title} ${index}`, modifiers);
    if (wrong !== null) throw new Error(failure(told, index, wrong, await driver.look()));
  }
}

async function perform(
  step: Step,
  driver: Driver,
  records: Map<string, { entity: string; id: string }>,
  key: string,
  { twice }: Modifiers,
): Promise<string | null> {
  const ids = new Map([...records].map(([name, { id }]) => [name, id]));
  switch (step.verb) {
    case 'enter': {
      const id = await driver.enter(step.entity, named(step.values, ids));
      records.set(step.name, { entity: step.entity, id });
      return null;
    }
    case 'edit': {
      const record = records.get(step.name);
      if (!record) return `expected a record entered as '${step.name}', but there is none`;
      await driver.edit(record.entity, record.id, named(step.values, ids));
      return null;
    }
    case 'act': {
      const act = withRecords(step.act, ids);
      const refusal = await driver.act(step.by, act, key);
      if (refusal !== null) return `expected to be done, but it was refused: ${refusal}`;
      const again = twice ? await driver.act(step.by, act, key) : null;
      return again === null ? null : `expected the same answer to the same key, but it was refused: ${again}`;
    }
    case 'refused': {
      const refusal = await driver.act(step.by, withRecords(step.act, ids), key);
      return refusal === step.code
        ? null
        : `expected to be refused with ${step.code}, but ${refusal === null ? 'it was done' : `it was ${refusal}`}`;
    }
    case 'look':
      return looked(step.look, driver, ids);
  }
}

/** Records that were entered are named by `@name` wherever values are given. */
function withRecords(act: Act, ids: ReadonlyMap<string, string>): Act {
  if (act.do === 'start') return { ...act, vars: named(act.vars, ids) };
  return 'values' in act ? { ...act, values: named(act.values, ids) } : act;
}

async function looked(look: Look, driver: Driver, ids: ReadonlyMap<string, string>): Promise<string | null> {
  if (look.at === 'records' || look.at === 'count') {
    const rows = await driver.records(look.entity);
    if (look.at === 'count') return differs(look.count, rows.length);
    const wanted = look.rows.map(row => named(row, ids));
    const seen = rows.map(
      (row, index): Values => Object.fromEntries(Object.keys(wanted[index] ?? row).map(key => [key, row[key] ?? null])),
    );
    return differs(wanted, seen);
  }
  const seen = await driver.look();
  switch (look.at) {
    case 'open':
      return differs([...look.tasks].sort(), [...seen.open].sort());
    case 'status':
      return differs(look.status, seen.status);
    case 'path':
      return differs(look.nodes.split(' > '), seen.path);
    case 'mail':
      return differs(look.subjects, seen.mail);
    case 'deadlines':
      return differs(look.deadlines, seen.deadlines);
    case 'asked':
      return differs([...look.services].sort(), [...seen.asked].sort());
    case 'vars':
      return differs(
        look.values,
        Object.fromEntries(Object.keys(look.values).map(key => [key, seen.vars[key] ?? null])),
      );
    case 'incident': {
      const { at: _, ...wanted } = look;
      return differs(
        [wanted],
        seen.incidents.map(({ path, ...incident }) => (look.path ? { ...incident, path } : incident)),
      );
    }
  }
}

function differs(expected: unknown, seen: unknown): string | null {
  return isDeepStrictEqual(expected, seen)
    ? null
    : `expected ${JSON.stringify(expected)}, but saw ${JSON.stringify(seen)}`;
}

function failure(told: Story, failed: number, wrong: string, seen: Awaited<ReturnType<Driver['look']>>): string {
  const lines = told.steps.map(
    (step, index) => `${index === failed ? '✗' : index < failed ? '✓' : ' '} ${JSON.stringify(step)}`,
  );
  return [
    `Story «${told.title}»: ${wrong}`,
    ...lines,
    `status ${seen.status}; open ${seen.open.join(', ') || 'nothing'}`,
    `path ${seen.path.join(' > ')}`,
    `incidents ${JSON.stringify(seen.incidents)}`,
  ].join('\n');
}
