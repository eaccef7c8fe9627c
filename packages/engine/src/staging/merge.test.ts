import { describe, expect, test } from '@jest/globals';
import type { Entity, Row, Value, Values } from '@marshrut/model';
import { localText } from '@marshrut/model';
import fc from 'fast-check';
import type { Facts } from '../core/decision.js';
import type { StagedChange } from '../core/state.js';
import { compact, planCommit } from './merge.js';

const keys = ['a', 'b', 'c', 'd'] as const;
const entity = (onConflict: Entity['onConflict'] = 'ask'): Entity => ({
  schemaVersion: 1,
  key: 'Thing',
  name: localText('Вещь'),
  plural: localText('Вещи'),
  unique: [],
  title: [],
  onConflict,
  readers: [],
  editors: [],
  fields: keys.map(key => ({ key, name: localText(key), type: { kind: 'text' } })),
});

function factsOf(row: Row | null): Facts {
  return {
    record: () => row,
    find: () => [],
    people: () => [],
    members: () => [],
    person: () => null,
    loads: () => [],
  };
}

function staged(base: Row, ...patches: readonly Values[]): StagedChange[] {
  return patches.map((patch, index) => ({
    seq: index + 1,
    visit: 'v',
    entity: 'Thing',
    record: base.id,
    op: 'update',
    patch,
    by: 'me',
    at: '2026-06-01T06:00:00.000Z',
    base: {
      version: base.version,
      values: Object.fromEntries(Object.keys(patch).map(key => [key, base.values[key] ?? null])),
    },
  }));
}

function plan(
  changes: readonly StagedChange[],
  current: Row | null,
  policy: Entity['onConflict'] = 'ask',
  resolutions: Parameters<typeof planCommit>[3] = [],
) {
  return planCommit(changes, factsOf(current), new Map([['Thing', entity(policy)]]), resolutions, '2026-06-01');
}

const value = fc.constantFrom<Value>(null, 'x', 'y', 'z');
const values = fc.record({ a: value, b: value, c: value, d: value });
const patch = fc.record({ a: value, b: value, c: value, d: value }, { requiredKeys: [] });

describe('three-way merge', () => {
  test('edits of disjoint fields give one state in either order, and none is lost', () => {
    fc.assert(
      fc.property(values, patch, patch, (base, first, second) => {
        const theirs = Object.fromEntries(Object.entries(second).filter(([key]) => !Object.hasOwn(first, key)));
        const was: Row = { id: 't', version: 3, values: base };
        const written = (one: Values, other: Values): Values => {
          const now: Row = { id: 't', version: 4, values: { ...base, ...one } };
          const { changes, conflicts } = plan(staged(was, other), now);
          expect(conflicts).toEqual([]);
          return { ...now.values, ...changes[0]?.after };
        };
        expect(written(first, theirs)).toEqual(written(theirs, first));
        expect(written(first, theirs)).toEqual({ ...base, ...first, ...theirs });
      }),
    );
  });

  test('a field is in conflict exactly when both changed it, to different values', () => {
    fc.assert(
      fc.property(values, patch, patch, (base, mine, theirs) => {
        const now: Row = { id: 't', version: 4, values: { ...base, ...theirs } };
        const { changes, conflicts } = plan(staged({ id: 't', version: 3, values: base }, mine), now);
        const both = keys.filter(
          key =>
            Object.hasOwn(mine, key) &&
            mine[key] !== base[key] &&
            now.values[key] !== base[key] &&
            mine[key] !== now.values[key],
        );
        expect(conflicts.map(conflict => conflict.kind === 'field' && conflict.field).sort()).toEqual([...both].sort());
        for (const key of Object.keys(changes[0]?.after ?? {})) expect(now.values[key]).toBe(base[key as 'a']);
      }),
    );
  });

  test('a value counted from what was there conflicts with any other change of it, an equal one too', () => {
    const was: Row = { id: 't', version: 3, values: { a: 'x' } };
    const [taken] = staged(was, { a: 'y' });
    if (!taken?.base) throw new Error('Expected a change, but there is none.');
    const counted: StagedChange = { ...taken, base: { ...taken.base, counted: ['a'] } };
    const now: Row = { id: 't', version: 4, values: { a: 'y' } };
    expect(plan([taken], now).conflicts).toEqual([]);
    expect(plan([counted], now).conflicts).toMatchObject([{ field: 'a', mine: 'y', theirs: 'y', counted: true }]);
    const typedSince = staged(was, { a: 'y' }).map(change => ({ ...change, seq: 2 }));
    expect(plan([counted, ...typedSince], now).conflicts).toEqual([]);
    expect(plan([counted], was)).toMatchObject({ conflicts: [], changes: [{ after: { a: 'y' } }] });
  });

  test('a resolution holds only for the version it was made on', () => {
    const base: Row = { id: 't', version: 3, values: { a: 'x' } };
    const mine = staged(base, { a: 'y' });
    const now: Row = { id: 't', version: 5, values: { a: 'z' } };
    const decided = (version: number) =>
      plan(mine, now, 'ask', [{ entity: 'Thing', record: 't', field: 'a', version, take: 'mine' }]);
    expect(decided(4).conflicts).toHaveLength(1);
    expect(decided(5)).toMatchObject({
      conflicts: [],
      changes: [{ version: 5, before: { a: 'z' }, after: { a: 'y' } }],
    });
  });

  test('the policy of the entity decides instead of a person', () => {
    const mine = staged({ id: 't', version: 3, values: { a: 'x' } }, { a: 'y' });
    const now: Row = { id: 't', version: 4, values: { a: 'z' } };
    expect(plan(mine, now, 'mine').changes[0]?.after).toEqual({ a: 'y' });
    expect(plan(mine, now, 'theirs').changes).toEqual([]);
    expect(
      plan(mine, now, 'stop', [{ entity: 'Thing', record: 't', field: 'a', version: 4, take: 'mine' }]).conflicts,
    ).toHaveLength(1);
  });

  test('a field that was changed and changed back is not a change, whatever the policy', () => {
    const was: Row = { id: 't', version: 3, values: { a: 'x' } };
    const now: Row = { id: 't', version: 4, values: { a: 'z' } };
    for (const policy of ['ask', 'mine', 'theirs', 'stop'] as const)
      expect(plan(staged(was, { a: 'y' }, { a: 'x' }), now, policy)).toMatchObject({ changes: [], conflicts: [] });
  });

  test('a record that somebody deleted is told apart', () => {
    expect(plan(staged({ id: 't', version: 3, values: { a: 'x' } }, { a: 'y' }), null).conflicts).toEqual([
      { kind: 'deleted', entity: 'Thing', record: 't' },
    ]);
  });

  test('changes of one record are one change, based on what each field was when it was first touched', () => {
    const first = staged({ id: 't', version: 3, values: { a: 'x', b: 'x' } }, { a: 'y' });
    const second = staged({ id: 't', version: 4, values: { a: 'x', b: 'z' } }, { a: 'q', b: 'y' });
    expect(compact([...first, ...second])).toEqual([
      {
        entity: 'Thing',
        record: 't',
        op: 'update',
        patch: { a: 'q', b: 'y' },
        base: { a: 'x', b: 'z' },
        counted: new Set(),
      },
    ]);
  });
});

describe('rows of one record, merged by row', () => {
  const ids = ['r1', 'r2', 'r3', 'r4'] as const;
  type Done = { readonly row: (typeof ids)[number]; readonly do: 'change' | 'remove'; readonly to: Value };
  const begun = new Map<string, Row>(
    ids.map(id => [id, { id, version: 1, values: { a: 'x', b: 'x', c: 'x', d: 'x' } }]),
  );

  function commit(rows: ReadonlyMap<string, Row>, done: readonly Done[], added: readonly string[]) {
    const changes = done.map(({ row, do: what, to }, index): StagedChange => {
      const seen = begun.get(row)?.values ?? {};
      return {
        seq: index + 1,
        visit: 'v',
        entity: 'Thing',
        record: row,
        op: what === 'remove' ? 'delete' : 'update',
        patch: what === 'remove' ? {} : { a: to },
        base: { version: 1, values: what === 'remove' ? seen : { a: seen.a ?? null } },
        by: 'me',
        at: '2026-06-01T06:00:00.000Z',
      };
    });
    const creations = added.map(
      (record, index): StagedChange => ({
        ...{ seq: 100 + index, visit: 'v', entity: 'Thing', record, op: 'create', patch: { a: record } },
        ...{ base: null, by: 'me', at: '2026-06-01T06:00:00.000Z' },
      }),
    );
    const facts: Facts = { ...factsOf(null), record: (_, id) => rows.get(id) ?? null };
    const planned = planCommit([...changes, ...creations], facts, new Map([['Thing', entity()]]), [], '2026-06-01');
    const after = new Map(rows);
    for (const { record, op, version, after: written } of planned.changes)
      if (op === 'delete') after.delete(record);
      else after.set(record, { id: record, version: version + 1, values: { ...rows.get(record)?.values, ...written } });
    return { ...planned, after };
  }

  const edits = fc.uniqueArray(
    fc.record({
      row: fc.constantFrom(...ids),
      do: fc.constantFrom<Done['do']>('change', 'remove'),
      to: fc.constantFrom<Value>('y', 'z'),
    }),
    { selector: ({ row }) => row },
  );

  test('any order of edits of different rows gives one state, and none is lost', () => {
    fc.assert(
      fc.property(edits, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (all, mine) => {
        const [first, second] = [true, false].map(side => all.filter((_, index) => mine[index] === side));
        const one = commit(commit(begun, first ?? [], ['n1']).after, second ?? [], ['n2']);
        const other = commit(commit(begun, second ?? [], ['n2']).after, first ?? [], ['n1']);
        expect([...one.conflicts, ...other.conflicts]).toEqual([]);
        expect(new Map([...one.after].sort())).toEqual(new Map([...other.after].sort()));
        for (const { row, do: what, to } of all)
          expect(one.after.get(row)?.values.a).toBe(what === 'remove' ? undefined : to);
        expect([one.after.has('n1'), one.after.has('n2')]).toEqual([true, true]);
      }),
    );
  });

  const removal = (base: Values): StagedChange => ({
    ...{ seq: 1, visit: 'v', entity: 'Thing', record: 'r1', op: 'delete', patch: {} },
    ...{ base: { version: 1, values: base }, by: 'me', at: '2026-06-01T06:00:00.000Z' },
  });

  test('a row removed here that somebody has changed is a conflict that tells what they changed', () => {
    const now: Row = { id: 'r1', version: 2, values: { a: 'x', b: 'y' } };
    expect(plan([removal({ a: 'x', b: 'x' })], now).conflicts).toEqual([
      {
        kind: 'changed',
        entity: 'Thing',
        record: 'r1',
        version: 2,
        fields: [{ field: 'b', base: 'x', theirs: 'y' }],
      },
    ]);
  });

  test('a choice for a removed row holds for the version that was seen, and no other', () => {
    const now: Row = { id: 'r1', version: 3, values: { a: 'x', b: 'y' } };
    const choose = (version: number, take: 'mine' | 'theirs') =>
      plan([removal({ a: 'x', b: 'x' })], now, 'ask', [{ entity: 'Thing', record: 'r1', field: null, version, take }]);
    expect(choose(3, 'mine')).toMatchObject({ conflicts: [], changes: [{ op: 'delete', version: 3 }] });
    expect(choose(3, 'theirs')).toMatchObject({ conflicts: [], changes: [] });
    expect(choose(2, 'mine')).toMatchObject({ conflicts: [{ kind: 'changed' }], changes: [] });
  });

  test('a row that is changed first and then removed is removed; one that is gone already is nothing', () => {
    const row: Row = { id: 'r1', version: 1, values: { a: 'x', b: 'x' } };
    const both = [...staged(row, { a: 'y' }), { ...removal({ a: 'x', b: 'x' }), seq: 2 }];
    expect(plan(both, row)).toMatchObject({ conflicts: [], changes: [{ op: 'delete' }] });
    expect(plan(both, null)).toEqual({ conflicts: [], problems: [], changes: [] });
  });
});
