import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { todayIn } from '@marshrut/expressions';
import type { Settings } from '@marshrut/model';
import { card, draw, fields, role } from '@marshrut/testing';
import type { Actor, SubstitutionMode } from '../people/actor.js';
import { createGroup } from '../people/groups.js';
import { endSubstitution, listSubstitutions, setSubstitution } from '../people/substitutions.js';
import { updateUser } from '../people/update-user.js';
import { findCase } from './case-row.js';
import { readCaseStory } from './case-view.js';
import { commandTask } from './command-task.js';
import { type Desk, openDesk } from './desk.fixture.js';
import { countInbox, readInbox } from './inbox.js';
import type { InboxView } from './inbox-arms.js';
import { findTask } from './task-row.js';
import { readTaskWork } from './task-work.js';
import { listTransferable } from './transfer-to.js';

/** A letter is written by a secretary and signed by whoever `sign` says. */
function letters(sign: Settings) {
  const form = {
    nodes: {
      inside: { block: 'start', name: 'Начало', settings: {} },
      ask: { block: 'form', name: 'Текст', settings: fields('text!') },
      ready: { block: 'end', name: 'Готово', settings: {} },
    },
    edges: ['inside > ask', 'ask > ready'],
  };
  const named = (prefix: string) => ({
    nodes: Object.fromEntries(Object.entries(form.nodes).map(([id, node]) => [prefix + id, node])),
    edges: form.edges.map(edge => edge.replace(/(\w+) > (\w+)/, `${prefix}$1 > ${prefix}$2`)),
  });
  return draw({
    name: 'Письмо',
    starters: ['secretary'],
    card: [card('text', 'Текст', { kind: 'text' })],
    nodes: {
      start: { block: 'start', name: 'Начало', settings: {} },
      write: { block: 'task', name: 'Написать', settings: role('secretary'), inside: named('w') },
      sign: { block: 'task', name: 'Подписать', settings: sign, inside: named('s') },
      done: { block: 'end', name: 'Готово', settings: {} },
    },
    edges: ['start > write', 'write > sign', 'sign > done'],
  });
}

const notPermitted = { ok: false, why: 'notPermitted' };

describe.each(['sqlite', 'postgres'] as const)('who does a task, on %s', dialect => {
  let desk: Desk;
  let secretary: Actor;
  let second: Actor;
  let officer: Actor;
  let head: Actor;
  let manager: Actor;

  async function open(sign: Settings): Promise<void> {
    desk = await openDesk(dialect, [], letters(sign));
    [secretary, second, officer, head, manager] = (await Promise.all(
      ['secretary', 'secretary2', 'officer', 'head', 'manager'].map(login => desk.actor(login)),
    )) as [Actor, Actor, Actor, Actor, Actor];
  }

  /** A letter is written; the task of signing it, which may be nobody's where the case has stopped. */
  async function written(): Promise<string> {
    const task = await desk.begin(secretary);
    await desk.fill(secretary, task, { text: 'Уважаемый' });
    await desk.finish(secretary, task);
    const row = await desk.work.db
      .selectFrom('task')
      .select('id')
      .where('node', '=', 'sign')
      .orderBy('id', 'desc')
      .executeTakeFirst();
    return row?.id ?? '';
  }

  const whose = async (task: string) => {
    const found = await findTask(desk.work, task);
    return { user: found?.user, role: found?.role, group: found?.group, owner: found?.owner };
  };
  const claim = (who: Actor, task: string) => commandTask(desk.work, who, task, { type: 'claim' });
  const transfer = (who: Actor, task: string, to: string, comment = 'Ухожу в отпуск') =>
    commandTask(desk.work, who, task, { type: 'transfer', to, comment });
  const stopped = () => desk.work.db.selectFrom('incident').select('code').execute();
  const today = () => todayIn(desk.work.dispatch.now(), 'Europe/Moscow');
  const substitution = async (mode: SubstitutionMode, absent = head, by = absent) => {
    const period = { firstDay: today(), lastDay: today() };
    const wanted = { user: absent.id, deputy: officer.id, mode, ...period };
    const set = await setSubstitution(desk.work.people, by, 'Europe/Moscow', wanted);
    if (set.ok) officer = await desk.actor('officer');
    return set;
  };
  const revoke = async () => {
    for (const { id } of await listSubstitutions(desk.work.people, 'Europe/Moscow', [head.id]))
      await endSubstitution(desk.work.people, head, id);
    officer = await desk.actor('officer');
  };
  const listed = async (who: Actor, view: InboxView) =>
    (await readInbox(desk.work, who, { view, first: 50 })).tasks.map(({ id }) => id);

  afterEach(() => desk.database.close());

  test('the manager of whoever started the case; where there is none the case stops', async () => {
    await open({ assignee: { to: 'manager', of: { to: 'initiator' } } });
    expect(await whose(await written())).toMatchObject({ user: head.id, role: null });
    const admin = await desk.actor('admin');
    await updateUser(desk.work.people, admin, { id: secretary.id, manager: '' });
    await written();
    expect(await stopped()).toEqual([{ code: 'NOBODY_FOUND' }]);
  });

  test('nobody found: the role it falls back to gets it', async () => {
    await open({ assignee: { to: 'manager', of: { to: 'performer', step: 'write' }, fallback: 'officer' } });
    const admin = await desk.actor('admin');
    await updateUser(desk.work.people, admin, { id: secretary.id, manager: '' });
    expect(await whose(await written())).toMatchObject({ user: null, role: 'officer' });
  });

  test('a group has a queue, which is for its people alone', async () => {
    await open({ assignee: { to: 'group', group: 'signers' } });
    const admin = await desk.actor('admin');
    await createGroup(desk.work.people, admin, { key: 'signers', name: { ru: 'Подписанты', en: '' } });
    await updateUser(desk.work.people, admin, { id: officer.id, groups: ['signers'] });
    officer = await desk.actor('officer');
    const task = await written();
    const queue = async (who: Actor) =>
      (await readInbox(desk.work, who, { view: 'QUEUE', first: 10 })).tasks.map(({ id }) => id);
    expect(await queue(officer)).toContain(task);
    expect(await queue(head)).not.toContain(task);
    expect(await claim(head, task)).toEqual(notPermitted);
    expect((await claim(officer, task)).ok).toBe(true);
  });

  test('by load: one each, before anybody gets a second', async () => {
    await open({ assignee: { to: 'role', role: 'secretary', choose: 'leastLoaded' } });
    const users = [];
    for (let turn = 0; turn < 2; turn++) users.push((await whose(await written())).user);
    const holders = await desk.work.people.db
      .selectFrom('user_role')
      .select('user_id')
      .where('role', '=', 'secretary')
      .execute();
    expect(new Set(users).size).toBe(2);
    expect(holders.map(({ user_id }) => user_id)).toEqual(expect.arrayContaining(users));
  });

  test('two claim at once: one has it, the other is told so', async () => {
    await open({ assignee: { to: 'role', role: 'secretary' } });
    const task = await written();
    const both = await Promise.all([claim(secretary, task), claim(second, task)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ why: 'notNow', reason: 'TASK_TAKEN' });
  });

  test('four eyes: whoever wrote it may not sign it, neither by claim nor by transfer', async () => {
    await open({
      assignee: { to: 'role', role: 'secretary' },
      fourEyes: { initiator: true, steps: ['write'] },
    });
    const task = await written();
    expect(await claim(secretary, task)).toMatchObject({ why: 'notNow', reason: 'TASK_FOUR_EYES' });
    expect((await claim(second, task)).ok).toBe(true);
    expect(await transfer(second, task, secretary.id)).toMatchObject({ why: 'notNow', reason: 'TASK_FOUR_EYES' });
    await desk.fill(second, task, { text: 'Подписано' });
    expect((await desk.finish(second, task)).ok).toBe(true);
  });

  test('a transfer goes to holders of the role alone, with a comment, and keeps what was typed', async () => {
    await open({ assignee: { to: 'role', role: 'secretary' } });
    const task = await written();
    await claim(secretary, task);
    expect(await transfer(secretary, task, officer.id)).toEqual(notPermitted);
    expect(await transfer(secretary, task, 'usr_absent')).toEqual(notPermitted);
    expect(await transfer(second, task, second.id)).toEqual(notPermitted);
    expect(await transfer(secretary, task, second.id, '  ')).toMatchObject({
      why: 'invalid',
      problems: [{ path: 'comment', code: 'REQUIRED' }],
    });
    await desk.fill(secretary, task, { text: 'Начато' });
    const found = await findTask(desk.work, task);
    const offered = found && (await listTransferable(desk.work, secretary, found, null, 10));
    expect(offered?.items.map(({ person }) => person.id)).not.toContain(secretary.id);
    expect((await transfer(secretary, task, second.id)).ok).toBe(true);
    expect(await readTaskWork(desk.work, secretary, task)).toBeNull();
    expect(await claim(secretary, task)).toEqual(notPermitted);
    expect((await claim(second, task)).ok).toBe(true);
    expect((await readTaskWork(desk.work, second, task))?.steps.map(({ node }) => node)).toContain('sask');
    expect((await desk.finish(second, task)).ok).toBe(true);
    const place = found && { id: found.case, processVersion: found.processVersion, archivedAt: null };
    const story = place && (await readCaseStory(desk.work, place));
    expect(story?.entries).toContainEqual(
      expect.objectContaining({
        kind: 'TASK_TRANSFERRED',
        actor: secretary.id,
        person: second.id,
        comment: 'Ухожу в отпуск',
      }),
    );
  });

  test('a manager transfers what is not theirs', async () => {
    await open({ assignee: { to: 'role', role: 'secretary' } });
    const task = await written();
    await claim(secretary, task);
    expect((await transfer(manager, task, second.id, 'Заболела')).ok).toBe(true);
    expect(await whose(task)).toMatchObject({ user: second.id, owner: null, role: 'secretary' });
  });

  describe('a deputy', () => {
    beforeEach(() => open({ assignee: { to: 'role', role: 'head' } }));

    test('takes a task for the one who is away, and is refused at once when the time is over', async () => {
      const task = await written();
      await claim(head, task);
      expect(await claim(officer, task)).toEqual(notPermitted);
      await substitution('share');
      expect(await findCase(desk.work, officer, (await findTask(desk.work, task))?.case ?? '')).not.toBeNull();
      expect((await claim(officer, task)).ok).toBe(true);
      expect(await findTask(desk.work, task)).toMatchObject({ owner: officer.id, ownerFor: head.id });
      await desk.fill(officer, task, { text: 'За начальника' });
      expect(await listed(head, 'MINE')).toEqual([task]);
      await revoke();
      expect(await listed(head, 'MINE')).toEqual([task]);
      expect(await readTaskWork(desk.work, officer, task)).toBeNull();
      expect(await desk.finish(officer, task)).toEqual(notPermitted);
      expect((await claim(head, task)).ok).toBe(true);
      expect((await desk.finish(head, task)).ok).toBe(true);
    });

    test('who is only informed sees and may nothing', async () => {
      const task = await written();
      await claim(head, task);
      await substitution('inform');
      expect(await findCase(desk.work, officer, (await findTask(desk.work, task))?.case ?? '')).not.toBeNull();
      expect(await listed(officer, 'ABSENT')).toEqual([task]);
      expect(await listed(officer, 'MINE')).not.toContain(task);
      expect(await claim(officer, task)).toEqual(notPermitted);
    });

    test('shares the queues of the one who is away, and what that one has in work is told apart', async () => {
      const [free, held] = [await written(), await written()];
      await claim(head, held);
      expect(await listed(officer, 'QUEUE')).not.toContain(free);
      await substitution('share');
      expect(await listed(officer, 'QUEUE')).toContain(free);
      expect(await listed(officer, 'ABSENT')).toEqual([held]);
      expect(await listed(officer, 'MINE')).not.toContain(held);
      expect(await countInbox(desk.work, officer)).toMatchObject({ absent: 1 });
    });

    test('takes over: what was the absent one’s stands among their own, until the time is over', async () => {
      const task = await written();
      await claim(head, task);
      await substitution('takeOver');
      expect(await listed(officer, 'MINE')).toContain(task);
      expect((await findTask(desk.work, task))?.owner).toBe(head.id);
      await revoke();
      expect(await listed(officer, 'MINE')).not.toContain(task);
      expect(await listed(officer, 'QUEUE')).not.toContain(task);
    });
  });

  describe('beside whoever is responsible', () => {
    beforeEach(() =>
      open({ assignee: { to: 'role', role: 'head' }, fourEyes: { initiator: false, steps: ['write'] } }),
    );
    const invite = (who: Actor, task: string, user: string, as: 'helper' | 'watcher') =>
      commandTask(desk.work, who, task, { type: 'addParticipant', user, as });
    const remove = (who: Actor, task: string, user: string) =>
      commandTask(desk.work, who, task, { type: 'removeParticipant', user });

    test('a helper fills the task in and does not complete it', async () => {
      const task = await written();
      await claim(head, task);
      expect(await readTaskWork(desk.work, officer, task)).toBeNull();
      expect((await invite(head, task, officer.id, 'helper')).ok).toBe(true);
      expect(await listed(officer, 'PARTICIPANT')).toEqual([task]);
      expect((await desk.fill(officer, task, { text: 'Помог' })).ok).toBe(true);
      expect(await desk.finish(officer, task)).toEqual(notPermitted);
      for (const type of ['pause', 'release', 'cancelTask'] as const)
        expect(await commandTask(desk.work, officer, task, { type })).toEqual(notPermitted);
      expect((await desk.finish(head, task)).ok).toBe(true);
      const found = await findTask(desk.work, task);
      const place = found && { id: found.case, processVersion: found.processVersion, archivedAt: null };
      const story = place && (await readCaseStory(desk.work, place));
      expect(story?.entries).toContainEqual(
        expect.objectContaining({ kind: 'HELPER_ADDED', actor: head.id, person: officer.id }),
      );
    });

    test('a watcher sees the task and its case, and nothing of what is entered', async () => {
      const task = await written();
      await claim(head, task);
      const caseId = (await findTask(desk.work, task))?.case ?? '';
      expect(await findCase(desk.work, officer, caseId)).toBeNull();
      expect((await invite(head, task, officer.id, 'watcher')).ok).toBe(true);
      expect(await findCase(desk.work, officer, caseId)).not.toBeNull();
      expect(await listed(officer, 'PARTICIPANT')).toEqual([task]);
      expect(await listed(officer, 'MINE')).toEqual([]);
      expect(await countInbox(desk.work, officer)).toMatchObject({ participant: 1, mine: 0 });
      expect(await readTaskWork(desk.work, officer, task)).toBeNull();
      expect(await desk.fill(officer, task, { text: 'Чужое' })).toEqual(notPermitted);
    });

    test('who takes part is said by whoever is responsible and by managers, and whoever takes part may leave', async () => {
      const task = await written();
      await claim(head, task);
      expect(await invite(officer, task, officer.id, 'helper')).toEqual(notPermitted);
      expect(await invite(second, task, officer.id, 'watcher')).toEqual(notPermitted);
      expect(await invite(head, task, 'usr_absent', 'helper')).toEqual(notPermitted);
      expect(await invite(head, task, head.id, 'helper')).toMatchObject({ reason: 'PARTICIPANT_RESPONSIBLE' });
      expect((await invite(manager, task, officer.id, 'helper')).ok).toBe(true);
      expect(await remove(second, task, officer.id)).toEqual(notPermitted);
      expect((await remove(officer, task, officer.id)).ok).toBe(true);
      expect(await listed(officer, 'PARTICIPANT')).toEqual([]);
      expect(await desk.fill(officer, task, { text: 'Поздно' })).toEqual(notPermitted);
    });

    test('four eyes hold for helpers, too; to watch is free', async () => {
      const task = await written();
      await claim(head, task);
      expect(await invite(head, task, secretary.id, 'helper')).toMatchObject({ reason: 'TASK_FOUR_EYES' });
      expect((await invite(head, task, secretary.id, 'watcher')).ok).toBe(true);
    });
  });

  describe('who stands in for whom', () => {
    beforeEach(() => open({ assignee: { to: 'role', role: 'secretary', choose: 'leastLoaded' } }));

    test('is set by oneself, one’s manager or an administrator, and by nobody else', async () => {
      expect((await substitution('share', secretary)).ok).toBe(true);
      expect((await substitution('share', secretary, head)).ok).toBe(true);
      expect((await substitution('share', secretary, await desk.actor('admin'))).ok).toBe(true);
      expect(await substitution('share', secretary, second)).toEqual(notPermitted);
      expect(await substitution('share', secretary, manager)).toEqual(notPermitted);
      const [one] = await listSubstitutions(desk.work.people, 'Europe/Moscow', [secretary.id]);
      expect(await endSubstitution(desk.work.people, second, one?.id ?? '')).toEqual(notPermitted);
      expect((await endSubstitution(desk.work.people, head, one?.id ?? '')).ok).toBe(true);
      expect(await endSubstitution(desk.work.people, head, one?.id ?? '')).toEqual(notPermitted);
    });

    test.each([
      ['oneself', 'deputy', 'CIRCULAR', () => ({ deputy: secretary.id })],
      ['somebody who does not exist', 'deputy', 'UNKNOWN', () => ({ deputy: 'usr_absent' })],
      ['somebody who has no work here', 'deputy', 'UNKNOWN', () => ({ deputy: 'usr_\u0000' })],
      ['a period that is over', 'lastDay', 'OUT_OF_RANGE', () => ({ firstDay: '2020-01-01', lastDay: '2020-01-02' })],
      ['a period backwards', 'lastDay', 'OUT_OF_RANGE', () => ({ firstDay: '2099-01-02', lastDay: '2099-01-01' })],
      ['more than a year', 'lastDay', 'OUT_OF_RANGE', () => ({ firstDay: '2099-01-01', lastDay: '2100-06-01' })],
    ] as const)('refuses %s', async (_, path, code, wrong) => {
      const good = { user: secretary.id, deputy: officer.id, firstDay: '2099-01-01', lastDay: '2099-01-05' };
      const wanted = { ...good, mode: 'share' as const, ...wrong() };
      const refused = await setSubstitution(desk.work.people, secretary, 'Europe/Moscow', wanted);
      expect(refused).toMatchObject({ ok: false, fields: [{ path, code }] });
    });

    test('holds on its days alone, by the clock of the installation', async () => {
      const wanted = { user: secretary.id, deputy: officer.id, mode: 'share' as const };
      const days = { firstDay: '2099-01-01', lastDay: '2099-01-05' };
      await setSubstitution(desk.work.people, secretary, 'Europe/Moscow', { ...wanted, ...days });
      expect((await desk.actor('officer')).absent).toEqual([]);
      expect(await listSubstitutions(desk.work.people, 'Europe/Moscow', [officer.id])).toMatchObject([
        { ...days, absent: secretary.id, deputy: officer.id, present: false, setBy: secretary.id },
      ]);
    });

    test('nothing is chosen by load for those whose work was taken over', async () => {
      await substitution('takeOver', second);
      const users = new Set<string | null | undefined>();
      for (let turn = 0; turn < 3; turn++) users.add((await whose(await written())).user);
      expect(users).not.toContain(second.id);
    });
  });
});
