import type { Commit, InputProblem } from '@marshrut/engine';
import type { Entities, Entity } from '@marshrut/model';
import { longestLetters, storageProblem } from '../tables/codec.js';
import { type EntityTable, entityTable } from '../tables/entity-table.js';

const tables = new WeakMap<Entity, EntityTable>();

function tableOf(entity: Entity): EntityTable {
  const table = tables.get(entity) ?? entityTable(entity);
  tables.set(entity, table);
  return table;
}

/** Values of a commit that fit their type and yet no column holds: a text in an index is bounded in bytes. */
export function unstorableIn(commits: readonly Commit[], entities: Entities): InputProblem[] {
  return commits.flatMap(({ changes }) =>
    changes.flatMap(({ entity: key, record, after }) => {
      const entity = entities.get(key);
      const columns = entity ? tableOf(entity).columns : [];
      return columns.flatMap((column): InputProblem[] => {
        const code = storageProblem(column, after[column.field.key] ?? null);
        if (code === null) return [];
        const expected = code === 'TOO_LONG' ? longestLetters(column) : undefined;
        return [{ path: `${key}.${column.field.key}`, code, record, ...(expected === undefined ? {} : { expected }) }];
      });
    }),
  );
}
