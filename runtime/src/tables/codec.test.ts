import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FieldKind, type FieldType, readValue, type Value } from '@marshrut/model';
import fc from 'fast-check';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import { cardWrite, commit, create, entity, NOW, reply, write } from '../dispatch/storage.fixture.js';
import type { Work } from '../dispatch/storage.js';
import { storageProblem } from './codec.js';
import { columnOf, entityTable } from './entity-table.js';
import { recordsByIds } from './query.js';

const option = { key: 'vip', name: { ru: 'ВИП', en: 'VIP' } };
/** Keys that somebody might give. */
const NAUGHTY = [
  'ё, й; «да»',
  `'; drop table data_thing; --`,
  '<script>',
  '%_',
  '__proto__',
  '\u202e👩‍🚀',
  'VIP',
  '\\n',
];
const types: { readonly [K in FieldKind]: FieldType & { readonly kind: K } } = {
  text: { kind: 'text' },
  longText: { kind: 'longText' },
  phone: { kind: 'phone' },
  email: { kind: 'email' },
  int: { kind: 'int' },
  decimal: { kind: 'decimal', scale: 6 },
  money: { kind: 'money' },
  bool: { kind: 'bool' },
  date: { kind: 'date' },
  dateTime: { kind: 'dateTime' },
  choice: { kind: 'choice', options: [option] },
  many: { kind: 'many', options: [option, ...NAUGHTY.map(key => ({ ...option, key }))] },
  reference: { kind: 'reference', entity: 'Thing' },
  user: { kind: 'user' },
  file: { kind: 'file', most: 20 },
  number: { kind: 'number', pattern: '{00000}' },
};
const kinds = Object.keys(types) as FieldKind[];
const Thing = entity(
  'Thing',
  kinds.map(key => ({ key, type: types[key] })),
);
const table = entityTable(Thing);

/** Raw values that `readValue` turns into canonical ones of the kind. */
const digits = (whole: number, scale: number) =>
  fc.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** BigInt(whole + scale) - 1n })).map(([minus, n]) => {
    const all = String(n).padStart(scale + 1, '0');
    return `${minus ? '-' : ''}${all.slice(0, -scale)}.${all.slice(-scale)}`;
  });
const instant = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});
const raws: { readonly [K in FieldKind]: fc.Arbitrary<unknown> } = {
  text: fc.string({ unit: 'grapheme', maxLength: 300 }),
  longText: fc.string({ unit: 'grapheme', maxLength: 2000 }),
  phone: fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map(String),
  email: fc.emailAddress(),
  int: fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER)),
  decimal: digits(9, 6),
  money: fc.oneof(
    digits(13, 2),
    fc.constantFrom('-0.00', '0.01', '9999999999999.99', '-9999999999999.99', '0.10', '0.30'),
  ),
  bool: fc.boolean(),
  date: instant.map(date => date.toISOString().slice(0, 10)),
  dateTime: instant.map(date => date.toISOString()),
  choice: fc.constant('vip'),
  many: fc.subarray(['vip', ...NAUGHTY]),
  reference: fc.constant('thing_0'),
  user: fc.constant('usr_1'),
  file: fc.array(fc.uuid(), { maxLength: 20 }).map(ids => ids.join(',')),
  number: fc.uuid(),
};
const values = fc.tuple(...kinds.map(kind => fc.option(raws[kind]))).map(given =>
  Object.fromEntries(
    kinds.flatMap((kind, at): [string, Value][] => {
      const value = readValue(types[kind], given[at], '9999-12-31');
      return value.ok && storageProblem(columnOf(table, kind), value.value) === null ? [[kind, value.value]] : [];
    }),
  ),
);

describe.each(['sqlite', 'postgres'] as const)('values on %s', dialect => {
  let database: TemporaryDatabase;
  let made = 0;
  beforeAll(async () => {
    database = await temporaryDatabase(dialect);
    await database.catalogue.publish(Thing, { expectedVersion: 0, by: 'usr_1', at: NOW });
    await write(database, cardWrite(commit('cmt_0', [create('Thing', 'thing_0', {})])));
  });
  afterAll(() => database.drop());

  it('come back as they went in, through the completion path and through lists', async () => {
    const roundTrip = async (given: Record<string, Value>) => {
      const id = `thing_${++made}`;
      expect(await write(database, cardWrite(commit(`cmt_${made}`, [create('Thing', id, given)])))).toMatchObject({
        ok: true,
      });
      const expected = Object.fromEntries(kinds.map(kind => [kind, given[kind] ?? null]));
      const [fact] = await database.storage.run(function* (): Work<readonly unknown[]> {
        return reply('facts', yield { ask: 'facts', needs: [{ need: 'record', entity: 'Thing', id }] }).facts;
      });
      expect(fact).toEqual({ need: 'record', entity: 'Thing', id, row: { id, version: 1, values: expected } });
      const listed = await recordsByIds(database.kysely, table, [id]);
      expect(listed.get(id)).toEqual({ id, version: 1, values: expected, createdAt: NOW, updatedAt: NOW });
    };
    await fc.assert(fc.asyncProperty(values, roundTrip), { numRuns: 150 });
  });

  it.each([
    ['money', '10000000000000.00', 'TOO_LARGE'],
    ['money', '0.001', 'WRONG_TYPE'],
    ['decimal', '1000000000', 'TOO_LARGE'],
    ['int', 2 ** 53, 'TOO_LARGE'],
    ['int', '1', 'WRONG_TYPE'],
    ['date', '2026-02-29', 'NOT_A_DATE'],
    ['dateTime', '2026-02-28T00:00:00+03:00', 'NOT_A_DATE'],
    ['number', 'я'.repeat(1500), 'TOO_LONG'],
    ['text', 'a\0b', 'CONTROL_CHARACTER'],
    ['bool', 1, 'WRONG_TYPE'],
  ] as const)('%s %s is refused by name as %s', async (kind, value, code) => {
    const refused = write(database, cardWrite(commit('cmt_x', [create('Thing', 'thing_x', { [kind]: value })])));
    await expect(refused).rejects.toMatchObject({ name: 'ValueNotStorable', entity: 'Thing', field: kind, code });
  });
});
