import type { Commit, Env, Facts, Need, RecordChange } from '@marshrut/engine';
import type { Entities, Entity, Value } from '@marshrut/model';
import { entityTable } from '../tables/entity-table.js';
import type { Refused } from './outcome.js';

/** The answer, or the facts it needs first. */
export type Foreseen =
  | { readonly kind: 'foreseen'; readonly refusal: Refused | null }
  | { readonly kind: 'needs'; readonly needs: readonly Need[] };

/**
 * What the database itself would refuse if the commits were written: a unique key that is taken, a reference to nothing. Nobody but
 * the write can promise it; this tells what is so now. `after`: the facts as they are with the commits.
 */
export function foresee(
  commits: readonly Commit[],
  entities: Entities,
  { facts: after }: Pick<Env, 'facts'>,
): Foreseen {
  const changes = commits.flatMap(commit => commit.changes).filter(({ op }) => op !== 'delete');
  const needs: Need[] = [];
  for (const change of changes) {
    const entity = entities.get(change.entity);
    const refusal = entity ? (missing(change, entity, after, needs) ?? taken(change, entity, after, needs)) : null;
    if (refusal) return { kind: 'foreseen', refusal };
  }
  return needs.length > 0 ? { kind: 'needs', needs } : { kind: 'foreseen', refusal: null };
}

function missing({ entity, record, after: written }: RecordChange, { fields }: Entity, after: Facts, needs: Need[]) {
  for (const { key, type } of fields) {
    const id = written[key];
    if (type.kind !== 'reference' || typeof id !== 'string') continue;
    const row = after.record(type.entity, id);
    if (row === undefined) needs.push({ need: 'record', entity: type.entity, id });
    if (row === null)
      return refuse({ code: 'INVALID', problems: [{ path: `${entity}.${key}`, code: 'NO_SUCH_RECORD', record }] });
  }
  return null;
}

function taken({ entity: key, record, after: written }: RecordChange, entity: Entity, after: Facts, needs: Need[]) {
  for (const { fields } of entityTable(entity).unique) {
    if (!fields.some(field => Object.hasOwn(written, field))) continue;
    const row = after.record(key, record);
    const where = fields.map(field => ({ field, equals: row?.values[field] ?? (null as Value) }));
    // Keys with an empty field repeat nobody; a number is taken by the write.
    if (where.some(({ equals }) => equals === null)) continue;
    const found = after.find(key, where, 2);
    if (found === undefined) needs.push({ need: 'find', entity: key, where, most: 2 });
    else if (found.some(({ id }) => id !== record))
      return refuse({ code: 'CONFLICT', conflicts: [{ kind: 'duplicate', entity: key, record, fields }] });
  }
  return null;
}

function refuse(rejection: Refused['rejection']): Refused {
  return { ok: false, rejection };
}
