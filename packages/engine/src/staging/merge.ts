import {
  type ConflictPolicy,
  type Entities,
  type Entity,
  type Row,
  readValue,
  type Value,
  type Values,
} from '@marshrut/model';
import type { Resolution } from '../core/command.js';
import type { ChangedConflict, Conflict, FieldConflict, RecordChange } from '../core/commit.js';
import type { Facts, InputProblem } from '../core/decision.js';
import type { StagedChange } from '../core/state.js';
import { committedRecord } from './overlay.js';

/** What a commit would write, and what stands in its way. Nothing is written unless both lists are empty. */
export interface CommitPlan {
  readonly changes: readonly RecordChange[];
  readonly conflicts: readonly Conflict[];
  readonly problems: readonly InputProblem[];
}

/** All that was staged for one record, as one change. `base` holds the value each field had when it was first touched. */
export interface Compacted {
  readonly entity: string;
  readonly record: string;
  readonly op: 'create' | 'update' | 'delete';
  readonly patch: Values;
  readonly base: Values;
  /** Fields whose value was counted from the base, and not given by a person since. */
  readonly counted: ReadonlySet<string>;
}

/** In the order records were first touched. A record created and deleted in the same task leaves no trace. */
export function compact(staged: readonly StagedChange[]): Compacted[] {
  const byRecord = new Map<string, Compacted | null>();
  for (const { entity, record, op, patch, base } of staged) {
    const before = byRecord.get(record);
    const counted = new Set(base?.counted);
    if (!before) byRecord.set(record, { entity, record, op, patch, base: base?.values ?? {}, counted });
    else if (op !== 'delete')
      byRecord.set(record, {
        ...before,
        patch: { ...before.patch, ...patch },
        base: { ...base?.values, ...before.base },
        counted: new Set([...counted, ...[...before.counted].filter(field => !Object.hasOwn(patch, field))]),
      });
    else
      byRecord.set(
        record,
        before.op === 'create' ? null : { ...before, op, base: { ...base?.values, ...before.base } },
      );
  }
  return [...byRecord.values()].filter(change => change !== null);
}

/**
 * Merges what a task staged with what is committed now, field by field: a field only one side changed is taken from that side;
 * both alike is no change; both differently is a conflict, decided by the entity's policy or by a person who saw this very version.
 * A value counted from the base conflicts with every other change: two who take 5 from the same 100 both come to 95, and that is one
 * update lost.
 */
export function planCommit(
  staged: readonly StagedChange[],
  facts: Facts,
  entities: Entities,
  resolutions: readonly Resolution[],
  today: string,
): CommitPlan {
  const changes: RecordChange[] = [];
  const conflicts: Conflict[] = [];
  const problems: InputProblem[] = [];
  for (const change of compact(staged)) {
    const { entity, record } = change;
    const definition = entities.get(entity);
    if (!definition) continue;
    if (change.op === 'create') {
      problems.push(
        ...recordProblems(
          definition,
          record,
          change.patch,
          // A field the analyst has taken away since it was typed is told, not silently lost.
          [...new Set([...definition.fields.map(field => field.key), ...Object.keys(change.patch)])],
          today,
        ),
      );
      changes.push({ entity, record, op: 'create', version: 0, before: {}, after: change.patch });
      continue;
    }
    const current = committedRecord(facts, entity, record);
    if (!current) {
      if (change.op === 'update') conflicts.push({ kind: 'deleted', entity, record });
      continue;
    }
    if (change.op === 'delete') {
      const touched = changedSince(change, current);
      const take = touched ? decided({ ...touched, field: null }, definition.onConflict, resolutions) : 'mine';
      if (touched && take === 'open') conflicts.push(touched);
      if (take !== 'mine') continue;
      changes.push({ entity, record, op: 'delete', version: current.version, before: current.values, after: {} });
      continue;
    }
    const merged = mergeFields(change, current, definition.onConflict, resolutions);
    conflicts.push(...merged.conflicts);
    const fields = Object.keys(merged.after);
    if (fields.length === 0) continue;
    problems.push(...recordProblems(definition, record, merged.after, fields, today));
    changes.push({
      entity,
      record,
      op: 'update',
      version: current.version,
      before: pick(current.values, fields),
      after: merged.after,
    });
  }
  return { changes, conflicts, problems };
}

function mergeFields(
  change: Compacted,
  current: Row,
  policy: ConflictPolicy,
  resolutions: readonly Resolution[],
): { after: Values; conflicts: FieldConflict[] } {
  const after: Record<string, Value> = {};
  const conflicts: FieldConflict[] = [];
  for (const [field, mine] of Object.entries(change.patch)) {
    const theirs = current.values[field] ?? null;
    const base = change.base[field] ?? null;
    const counted = change.counted.has(field);
    // Typed and typed back: only the other side changed it.
    if (mine === base || (mine === theirs && !counted)) continue;
    const conflict: FieldConflict = {
      kind: 'field',
      entity: change.entity,
      record: change.record,
      field,
      version: current.version,
      base,
      mine,
      theirs,
      ...(counted ? { counted } : {}),
    };
    const take = theirs === base ? 'mine' : decided(conflict, policy, resolutions);
    if (take === 'mine') after[field] = mine;
    else if (take === 'open') conflicts.push(conflict);
  }
  return { after, conflicts };
}

/** Whoever deletes a record has seen it as it was then: what somebody changed in it since must be told. */
function changedSince({ entity, record, base }: Compacted, { version, values }: Row): ChangedConflict | null {
  const fields = Object.keys(base)
    .map(field => ({ field, base: base[field] ?? null, theirs: values[field] ?? null }))
    .filter(({ base: was, theirs }) => was !== theirs);
  return fields.length > 0 ? { kind: 'changed', entity, record, version, fields } : null;
}

function decided(
  conflict: Resolved,
  policy: ConflictPolicy,
  resolutions: readonly Resolution[],
): 'mine' | 'theirs' | 'open' {
  if (policy === 'mine' || policy === 'theirs') return policy;
  if (policy === 'stop') return 'open';
  const { entity, record, field, version } = conflict;
  const resolution = resolutions.find(
    r => r.entity === entity && r.record === record && r.field === field && r.version === version,
  );
  return resolution?.take ?? 'open';
}

type Resolved = Pick<Resolution, 'entity' | 'record' | 'field' | 'version'>;

/** Required fields are checked here, at the commit, so several screens may gather them. Numbers are taken by the write itself. */
export function recordProblems(
  entity: Entity,
  record: string,
  values: Values,
  fields: readonly string[],
  today: string,
): InputProblem[] {
  return fields.flatMap((key): InputProblem[] => {
    const field = entity.fields.find(candidate => candidate.key === key);
    const path = `${entity.key}.${key}`;
    if (!field) return [{ path, code: 'UNKNOWN_FIELD', record }];
    if (field.type.kind === 'number') return [];
    const read = readValue(field.type, values[key] ?? null, today);
    if (!read.ok)
      return [{ path, code: read.code, record, ...(read.expected === undefined ? {} : { expected: read.expected }) }];
    return field.required === true && read.value === null ? [{ path, code: 'REQUIRED', record }] : [];
  });
}

function pick(values: Values, fields: readonly string[]): Values {
  return Object.fromEntries(fields.map(field => [field, values[field] ?? null]));
}
