import type { Compilable, CompiledQuery, Kysely } from 'kysely';

/**
 * A query of one value whose text is always the same, composed once for a database and not for every request: composing takes
 * longer than running it. `compose` is handed a value that only keeps its place.
 */
export function composed<DB, Row>(compose: (db: Kysely<DB>, place: string) => Compilable<Row>) {
  const kept = new WeakMap<Kysely<DB>, CompiledQuery<Row>>();
  return async (db: Kysely<DB>, value: string): Promise<readonly Row[]> => {
    const query = kept.get(db) ?? compose(db, '').compile();
    kept.set(db, query);
    return (await db.executeQuery<Row>({ ...query, parameters: [value] })).rows;
  };
}
