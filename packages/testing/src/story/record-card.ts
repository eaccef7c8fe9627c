import { recordPrefix } from '@marshrut/blocks';
import type { Entity, Row, Values } from '@marshrut/model';
import { type CommitWrite, type NumberNeed, numbersOf, type Storage } from '@marshrut/runtime';

/** Where and when somebody saves a record card. */
export interface Desk {
  readonly storage: Storage;
  readonly entities: readonly Entity[];
  readonly newId: (prefix: string) => string;
  readonly now: () => string;
}

/** Saves a new record, as its card does; answers its id. */
export async function enterRecord(desk: Desk, key: string, values: Values): Promise<string> {
  const entity = desk.entities.find(one => one.key === key);
  if (!entity) throw new Error(`Expected entity '${key}' in the story, but there is none.`);
  const record = desk.newId(recordPrefix(key));
  const after = Object.fromEntries(entity.fields.map(field => [field.key, values[field.key] ?? null]));
  const known = new Map(desk.entities.map(one => [one.key, one]));
  const numbers = numbersOf(known, key, record, desk.now().slice(0, 10)).filter(
    need => values[need.field] === undefined,
  );
  await save(desk, { entity: key, record, op: 'create', version: 0, before: {}, after }, numbers);
  return record;
}

export async function editRecord(desk: Desk, entity: string, row: Row, values: Values): Promise<void> {
  const before = Object.fromEntries(Object.keys(values).map(key => [key, row.values[key] ?? null]));
  await save(desk, { entity, record: row.id, op: 'update', version: row.version, before, after: values }, []);
}

type Change = CommitWrite['changes'][number];

/** One commit of one record, without a merge. */
async function save({ storage, newId, now }: Desk, change: Change, numbers: readonly NumberNeed[]): Promise<void> {
  const commit: CommitWrite = {
    id: newId('cmt'),
    changes: [change],
    source: 'CARD',
    case: null,
    task: null,
    node: null,
    numbers,
  };
  const at = now();
  const written = await storage.run(function* () {
    const reply = yield {
      ask: 'write',
      write: {
        actor: 'card',
        at,
        seen: null,
        case: null,
        events: [],
        tasks: [],
        staged: { insert: [], remove: [] },
        drafts: [],
        commits: [commit],
        waits: { insert: [], remove: [] },
        effects: [],
        jobs: { add: [], remove: [], recheck: [change.entity] },
        moved: null,
      },
    };
    return reply.for === 'write' ? reply.written : null;
  });
  if (!written?.ok)
    throw new Error(
      `Expected the card of ${change.record} to be saved, but it was refused: ${JSON.stringify(written)}`,
    );
}
