import type { RecordChange } from '@marshrut/engine';
import type { Value, Values } from '@marshrut/model';
import { dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { CommitRecordRow } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may, ownField } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import { findRecord } from './list.js';
import type { Read, Records } from './records.js';

/** One commit that wrote a record: who, when, from where, and what of this record. */
export interface RecordCommit {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly source: CommitRecordRow['source'];
  readonly case: string | null;
  readonly task: string | null;
  readonly node: string | null;
  readonly op: RecordChange['op'];
  /** The version of the record after this commit. */
  readonly version: number;
  readonly before: Values;
  readonly after: Values;
}

/** Newest first, also of a record that is deleted by now, for those who read more than their own. Null where the actor may not read such records. */
export async function recordHistory(
  records: Read,
  actor: Actor,
  entityKey: string,
  id: string,
  first: number,
): Promise<readonly RecordCommit[] | null> {
  const entity = records.entities.current().entities.get(entityKey);
  if (!entity || !may(actor, 'record.read', entity)) return null;
  if (!isText(id)) return [];
  if (ownField(actor, entity) !== null && !(await findRecord(records, actor, entityKey, id))) return [];
  const rows = await lines(records, entityKey, id).orderBy('l.version', 'desc').limit(first).execute();
  return rows.map(row => toCommit(records, row));
}

/** What became of one field since a version of its record. */
export interface FieldChange {
  /** Its value at that version. */
  readonly base: Value;
  /** The last who changed it, when, and the version that made. */
  readonly by: string;
  readonly at: string;
  readonly version: number;
  readonly commit: string;
}

/** Fields of a record changed after `version`, up to `upTo`. No gate: the caller has let the actor see the record. */
export async function fieldChangesSince(
  records: Pick<Records, 'db'>,
  entity: string,
  record: string,
  version: number,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<ReadonlyMap<string, FieldChange>> {
  const rows = await lines(records, entity, record)
    .where('l.version', '>', version)
    .where('l.version', '<=', Math.min(upTo, LARGEST))
    .orderBy('l.version')
    .execute();
  const changes = new Map<string, FieldChange>();
  for (const { id, by, at, version: made, before, after } of rows.map(row => toCommit(records, row))) {
    for (const field of Object.keys(after)) {
      const base = changes.has(field) ? changes.get(field)?.base : before[field];
      changes.set(field, { base: base ?? null, by, at, version: made, commit: id });
    }
  }
  return changes;
}

/** The largest version a column holds. */
const LARGEST = 2_147_483_647;

/** Commits of tasks, by task, oldest first. No gate: the caller has let the actor see their cases. */
export async function commitsOf(
  { db }: Pick<Records, 'db'>,
  tasks: readonly { readonly id: string; readonly case: string }[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (tasks.length === 0) return new Map();
  const cases = [...new Set(tasks.map(task => task.case))];
  const ids = tasks.map(({ id }) => id);
  const rows = await db
    .selectFrom('commit_record')
    .select(['id', 'task'])
    .where('case_id', 'in', cases)
    .where('task', 'in', ids)
    .orderBy('id')
    .execute();
  return new Map(ids.map(id => [id, rows.filter(({ task }) => task === id).map(row => row.id)]));
}

/** What commits wrote, by commit, line by line. No gate: the caller has let the actor see the case. */
export async function changesOf(
  { db }: Pick<Records, 'db'>,
  commits: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordChange[]>> {
  if (commits.length === 0) return new Map();
  const dialect = dialectOf(db);
  const rows = await db
    .selectFrom('commit_line')
    .selectAll()
    .where('commit_id', 'in', commits)
    .orderBy('commit_id')
    .orderBy('line')
    .execute();
  const changes = rows.map(row => ({
    commit: row.commit_id,
    change: {
      entity: row.entity,
      record: row.record,
      op: row.op,
      version: row.version - 1,
      before: readJson<Values>(row.before, dialect),
      after: readJson<Values>(row.after, dialect),
    },
  }));
  const byCommit = Map.groupBy(changes, ({ commit }) => commit);
  return new Map([...byCommit].map(([commit, group]) => [commit, group.map(({ change }) => change)]));
}

function lines({ db }: Pick<Records, 'db'>, entity: string, record: string) {
  return db
    .selectFrom('commit_line as l')
    .innerJoin('commit_record as c', 'c.id', 'l.commit_id')
    .select([
      'c.id',
      'c.at',
      'c.actor',
      'c.source',
      'c.case_id',
      'c.task',
      'c.node',
      'l.op',
      'l.version',
      'l.before',
      'l.after',
    ])
    .where('l.entity', '=', entity)
    .where('l.record', '=', record);
}

type Line = Awaited<ReturnType<ReturnType<typeof lines>['executeTakeFirstOrThrow']>>;

function toCommit({ db }: Pick<Records, 'db'>, { actor, case_id, at, before, after, ...row }: Line): RecordCommit {
  const dialect = dialectOf(db);
  return {
    ...row,
    by: actor,
    at: instantOf(at),
    case: case_id,
    before: readJson<Values>(before, dialect),
    after: readJson<Values>(after, dialect),
  };
}
