import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { draw } from '@marshrut/testing';
import type { Actor } from '../people/actor.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { deleteView, listViews, pinViews, saveView, type ViewInput } from './inbox-views.js';

const nothing = draw({
  name: 'Заявка',
  starters: ['secretary'],
  card: [],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > done'],
});

const view: ViewInput = { id: null, name: 'Срочное', list: { view: 'MINE', due: 'TODAY' }, role: null, group: null };

describe.each(['sqlite', 'postgres'] as const)('views that people keep on %s', dialect => {
  let desk: Desk;
  let me: Actor;
  let head: Actor;
  beforeAll(async () => {
    desk = await openDesk(dialect, [], nothing);
    me = await desk.actor('secretary');
    head = await desk.actor('manager');
  });
  afterAll(() => desk.database.drop());

  test('a view is its owner’s, is pinned with its number, and is shown to nobody else', async () => {
    await saveView(desk.work, me, view);
    expect(await listViews(desk.work, me)).toMatchObject([
      { name: 'Срочное', list: { view: 'MINE', due: 'TODAY' }, owner: me.id, pinned: true, count: 0 },
    ]);
    expect(await listViews(desk.work, head)).toEqual([]);
  });

  test('only managers keep a view for a role; whoever holds it pins it for themselves', async () => {
    const shared = { ...view, name: 'Всего отдела', role: 'secretary' };
    expect(await saveView(desk.work, me, shared)).toEqual({ ok: false, why: 'notPermitted' });
    const kept = await saveView(desk.work, head, shared);
    const id = kept.ok ? kept.value : '';
    const seen = () => listViews(desk.work, me);
    expect((await seen()).map(({ name, pinned }) => [name, pinned])).toEqual([
      ['Срочное', true],
      ['Всего отдела', false],
    ]);
    const [own] = await seen();
    await pinViews(desk.work, me, [id, own?.id ?? '']);
    expect((await seen()).map(({ name, count }) => [name, count])).toEqual([
      ['Всего отдела', 0],
      ['Срочное', 0],
    ]);
    expect(await deleteView(desk.work, me, id)).toEqual({ ok: false, why: 'notPermitted' });
    expect(await saveView(desk.work, me, { ...view, id })).toEqual({ ok: false, why: 'notPermitted' });
    expect((await deleteView(desk.work, head, id)).ok).toBe(true);
    expect(await seen()).toHaveLength(1);
  });

  test.each([
    ['', 'REQUIRED'],
    ['а'.repeat(61), 'TOO_LONG'],
    ['а\u0000', 'CONTROL_CHARACTER'],
  ])('the name %j is refused: %s', async (name, code) => {
    expect(await saveView(desk.work, me, { ...view, name })).toMatchObject({ fields: [{ path: 'name', code }] });
  });

  test('a view of a role there is none of is refused', async () => {
    const refused = await saveView(desk.work, head, { ...view, role: 'nobody' });
    expect(refused).toMatchObject({ fields: [{ path: 'role', code: 'UNKNOWN' }] });
  });
});
