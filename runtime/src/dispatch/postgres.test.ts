import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../database/open.js';
import { setStatementHook } from '../database/statement-hook.js';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import { storageContract } from './storage.contract.js';
import { cardWrite, caseWrite, commit, create, entity, fileNumber, furnish, NOW, write } from './storage.fixture.js';
import type { Work } from './storage.js';

describe('the storage on PostgreSQL', () => {
  let database: TemporaryDatabase;
  beforeEach(async () => {
    database = await temporaryDatabase('postgres');
    await furnish(database);
  });
  afterEach(() => database.drop());

  it('is shared by two nodes: what one publishes the other learns by using it', async () => {
    const other = await openDatabase(database.options);
    const Office = entity('Office', [{ key: 'city', type: { kind: 'text' }, unique: true }]);
    await database.catalogue.publish(Office, { expectedVersion: 0, by: 'usr_1', at: NOW });
    expect(
      await write(other, cardWrite(commit('cmt_1', [create('Office', 'office_1', { city: 'Пермь' })]))),
    ).toMatchObject({ ok: true });
    await database.catalogue.publish({ ...Office, unique: [['city']] }, { expectedVersion: 1, by: 'usr_1', at: NOW });
    const twin = await write(other, cardWrite(commit('cmt_2', [create('Office', 'office_2', { city: 'ПЕРМЬ' })])));
    expect(twin).toMatchObject({ why: 'duplicate', entity: 'Office', fields: ['city'] });
    await other.close();
  });

  it('is shared by two nodes: counters taken in any order stay gapless, and nobody waits for ever', async () => {
    const nodes = [database, await openDatabase(database.options)];
    const counters = ['a', 'b', 'c'];
    const written = await Promise.all(
      Array.from({ length: 60 }, (_, i) => {
        const counter = counters[i % 3] ?? '';
        const need = { ...fileNumber(`file_${i}`), counter, prefix: counter };
        const set = cardWrite(commit(`cmt_${i}`, [create('PersonalFile', `file_${i}`, {})], [need]));
        return write(nodes[i % 2] ?? database, set);
      }),
    );
    const taken = written.flatMap(one => (one.ok ? one.numbers.map(({ value }) => value) : []));
    const lost = written.filter(one => !one.ok);
    expect(lost.every(one => !one.ok && one.why === 'stale')).toBe(true);
    for (const counter of counters) {
      const numbers = taken.filter(value => String(value).startsWith(counter)).toSorted();
      expect(numbers).toEqual(numbers.map((_, i) => counter + String(i + 1).padStart(5, '0')));
    }
    expect(taken.length + lost.length).toBe(60);
    await nodes[1]?.close();
  });

  it('completes with one round trip that reads and one that writes', async () => {
    const sent: string[] = [];
    setStatementHook({ before: sql => void sent.push(sql), after: () => undefined });
    try {
      await database.storage.run(function* (): Work<void> {
        yield { ask: 'open', open: { key: { actor: 'usr_1', key: 'k' }, case: 'case_1', task: 'task_1' } };
        const file = create('PersonalFile', 'file_1', {});
        yield { ask: 'write', write: caseWrite(0, { commits: [commit('cmt_1', [file], [fileNumber('file_1')])] }) };
      });
    } finally {
      setStatementHook(null);
    }
    expect(sent.map(sql => /marshrut_\w+/.exec(sql)?.[0])).toEqual(['marshrut_open', 'marshrut_write']);
  });

  it.each(storageContract)('$name', rule => rule.hold(database));
});
