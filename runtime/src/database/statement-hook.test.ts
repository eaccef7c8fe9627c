import { afterEach, describe, expect, it } from '@jest/globals';
import { check } from '../checker/checker.js';
import { openSelect } from '../checker/open-select.js';
import { cardWrite, commit, create, fileNumber, furnish, write } from '../dispatch/storage.fixture.js';
import { setStatementHook } from './statement-hook.js';
import { type TemporaryDatabase, temporaryDatabase } from './temporary.js';

const three = [
  create('Person', 'person_1', { lastName: 'Орлова' }),
  create('PersonalFile', 'file_1', { person: 'person_1', number: null }),
  create('Appeal', 'appeal_1', { file: 'file_1' }),
];
const set = cardWrite({ ...commit('cmt_1', three, [fileNumber('file_1')]), source: 'CARD', case: null, task: null });

/** Breaks at the k-th statement of the write. */
function breakAt(k: number, when: 'before' | 'after'): string[] {
  const seen: string[] = [];
  const pass = (moment: 'before' | 'after', sql: string) => {
    if (moment === when && seen.push(sql) === k) throw new Error('broken here');
  };
  setStatementHook({ before: sql => pass('before', sql), after: sql => pass('after', sql) });
  return seen;
}

describe.each(['sqlite', 'postgres'] as const)('statements of the completion path on %s', dialect => {
  let database: TemporaryDatabase;
  afterEach(async () => {
    setStatementHook(null);
    await database.drop();
  });

  it.each(['before', 'after'] as const)(
    'are all told, and breaking %s any of them leaves all or nothing',
    async when => {
      database = await temporaryDatabase(dialect);
      await furnish(database);
      for (let k = 1; ; k++) {
        const seen = breakAt(k, when);
        const written = await write(database, set).catch(() => null);
        setStatementHook(null);
        const { select, close } = await openSelect(database.options.url ?? database.options.folder);
        expect(await check(select)).toEqual([]);
        const rows = await select(
          'select 1 from data_person union all select 1 from data_personal_file union all select 1 from data_appeal',
        );
        await close();
        expect([0, 3]).toContain(rows.length);
        if (written?.ok) expect(rows).toHaveLength(3);
        if (rows.length === 3) {
          expect(seen.length).toBeGreaterThanOrEqual(dialect === 'sqlite' ? 12 : 1);
          break;
        }
      }
    },
  );
});
