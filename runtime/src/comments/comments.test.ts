import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { card, draw, fields, role } from '@marshrut/testing';
import type { News } from '../live/news.js';
import type { Actor } from '../people/actor.js';
import { updateUser } from '../people/update-user.js';
import { archiveSome } from '../retention/archive-job.js';
import { setRetention } from '../retention/retention.js';
import { commandTask } from '../work/command-task.js';
import type { WorkDeps } from '../work/deps.js';
import { type Desk, openDesk } from '../work/desk.fixture.js';
import { countInbox } from '../work/inbox.js';
import { actionsOnComment, type Comment, listComments } from './comment.js';
import { listMentions, mentionsIn, readMentions } from './mentions.js';
import { listMentionable } from './readers.js';
import { addComment, type Commented, deleteComment, editComment } from './write-comment.js';

/** A secretary writes a letter, an officer signs it. */
const inside = (prefix: string) => ({
  nodes: {
    [`${prefix}in`]: { block: 'start', name: 'Начало', settings: {} },
    [`${prefix}ask`]: { block: 'form', name: 'Текст', settings: fields('text!') },
    [`${prefix}out`]: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: [`${prefix}in > ${prefix}ask`, `${prefix}ask > ${prefix}out`],
});
const letter = draw({
  name: 'Письмо',
  starters: ['secretary'],
  card: [card('text', 'Текст', { kind: 'text' })],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    write: { block: 'task', name: 'Написать', settings: role('secretary'), inside: inside('w') },
    sign: { block: 'task', name: 'Подписать', settings: role('officer'), inside: inside('s') },
    done: { block: 'end', name: 'Готово', settings: {} },
  },
  edges: ['start > write', 'write > sign', 'sign > done'],
});

const notPermitted = { ok: false, why: 'notPermitted' };
const page = { first: 10, after: null };

describe.each(['sqlite', 'postgres'] as const)('comments on %s', dialect => {
  let desk: Desk;
  let [secretary, officer, head, analyst] = [] as unknown as [Actor, Actor, Actor, Actor];
  let caseId: string;
  let task: string;

  beforeEach(async () => {
    desk = await openDesk(dialect, [], letter);
    [secretary, officer, head, analyst] = (await Promise.all(
      ['secretary', 'officer', 'head', 'analyst'].map(login => desk.actor(login)),
    )) as [Actor, Actor, Actor, Actor];
    task = await desk.begin(secretary);
    const row = await desk.work.db
      .selectFrom('task')
      .select('case_id')
      .where('id', '=', task)
      .executeTakeFirstOrThrow();
    caseId = row.case_id;
  });
  afterEach(() => desk.database.drop());

  /** The officer sees the case from here on: its task is theirs. */
  async function toSign(): Promise<void> {
    await desk.fill(secretary, task, { text: 'Уважаемый' });
    await desk.finish(secretary, task);
  }

  const say = (who: Actor, text: string, mentions: readonly Actor[] = [], key?: string): Promise<Commented> =>
    addComment(desk.work, who, { case: caseId, text, mentions: mentions.map(({ id }) => id), task: null }, key);

  async function said(commented: Promise<Commented>): Promise<Comment> {
    const outcome = await commented;
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    return outcome.comment;
  }

  const texts = async (who: Actor) =>
    (await listComments(desk.work, who, caseId, page)).comments.map(({ text }) => text);

  /** The same desk at another moment. */
  const at = (now: string): WorkDeps => ({ ...desk.work, dispatch: { ...desk.work.dispatch, now: () => now } });

  test('are there at once, for whoever sees the case, newest first, and are no part of what is committed', async () => {
    await toSign();
    await said(addComment(desk.work, secretary, { case: caseId, text: ' Срочно \n', mentions: [], task }));
    await said(say(officer, 'Уже смотрю'));
    const { comments, total, hasNext } = await listComments(desk.work, secretary, caseId, page);
    expect(comments).toMatchObject([
      { author: officer.id, text: 'Уже смотрю', task: null },
      { author: secretary.id, text: 'Срочно', task, editedAt: null, deletedAt: null },
    ]);
    expect([total, hasNext]).toEqual([2, false]);
    const first = await listComments(desk.work, officer, caseId, { first: 1, after: null });
    expect(first).toMatchObject({ comments: [{ text: 'Уже смотрю' }], hasNext: true });
    const second = await listComments(desk.work, officer, caseId, { first: 1, after: first.comments[0]?.id ?? '' });
    expect(second).toMatchObject({ comments: [{ text: 'Срочно' }], hasNext: false });
  });

  test('a case one does not see answers as one that is not there, to reading and to writing', async () => {
    const mine = await said(say(secretary, 'Между нами'));
    for (const id of [caseId, 'case_nobody', 'a\u0000b']) {
      const comment = { case: id, text: 'Я тут', mentions: [], task: null };
      expect(await addComment(desk.work, head, comment)).toEqual(notPermitted);
      expect(await listComments(desk.work, head, id, page)).toEqual({ comments: [], total: 0, hasNext: false });
      expect(await listMentionable(desk.work, head, id, '')).toEqual([]);
      expect(await readMentions(desk.work, head, id)).toBe(false);
    }
    for (const id of [mine.id, 'cmt_nobody', 'a\u0000b']) {
      expect(await editComment(desk.work, head, id, { text: 'Иначе', mentions: [] })).toEqual(notPermitted);
      expect(await deleteComment(desk.work, head, id)).toEqual(notPermitted);
    }
    expect(await texts(secretary)).toEqual(['Между нами']);
  });

  test('a task of another case is refused as one that is not there', async () => {
    const other = await desk.begin(secretary);
    for (const foreign of [other, 'task_nobody', 'a\u0000b'])
      expect(
        await addComment(desk.work, secretary, { case: caseId, text: 'Я тут', mentions: [], task: foreign }),
      ).toEqual(notPermitted);
  });

  test('text is kept letter by letter, whatever it looks like; what no database holds is refused', async () => {
    const hostile =
      "<img src=x onerror=alert(1)> <script>alert(1)</script>\n[a](javascript:alert(1)) '; drop table case_comment; --";
    expect((await said(say(secretary, hostile))).text).toBe(hostile);
    for (const [text, code] of [
      ['  \n ', 'REQUIRED'],
      ['я'.repeat(4001), 'TOO_LONG'],
      ['a\u0000b', 'CONTROL_CHARACTER'],
      ['\u0007', 'CONTROL_CHARACTER'],
      ['\ud800', 'CONTROL_CHARACTER'],
    ] as const)
      expect(await say(secretary, text)).toMatchObject({
        ok: false,
        why: 'invalid',
        problems: [{ path: 'text', code }],
      });
    expect((await said(say(secretary, '🌧'.repeat(4000)))).text).toHaveLength(8000);
  });

  test('only those are mentioned who see the case; a stranger and nobody are refused alike', async () => {
    const refused = { ok: false, why: 'invalid', problems: [{ path: 'mentions', code: 'NOT_A_READER' }] };
    expect(await say(secretary, '@Олег', [officer])).toEqual(refused);
    expect(await say(secretary, '@Кто-то', [{ id: 'usr_nobody' } as Actor])).toEqual(refused);
    expect(await say(secretary, '@Кто-то', [{ id: 'a\u0000b' } as Actor])).toEqual(refused);
    await toSign();
    expect(await say(secretary, '@Олег', [officer])).toMatchObject({ ok: true, comment: { mentions: [officer.id] } });
    const admin = await desk.actor('admin');
    await updateUser(desk.work.people, admin, { id: officer.id, active: false });
    expect(await say(secretary, '@Олег', [officer])).toEqual(refused);
  });

  test('are offered with who may be mentioned first, then those who may not', async () => {
    const before = await listMentionable(desk.work, secretary, caseId, 'Олег');
    expect(before.map(({ person, reads }) => [person.id, reads])).toEqual([[officer.id, false]]);
    await toSign();
    const after = await listMentionable(desk.work, secretary, caseId, 'ОЛЕГ');
    expect(after.map(({ person, reads }) => [person.id, reads])).toEqual([[officer.id, true]]);
    const all = (await listMentionable(desk.work, secretary, caseId, '')).map(({ reads }) => reads);
    expect(all).toEqual([...all].sort((a, b) => Number(b) - Number(a)));
    expect(all.length).toBeLessThanOrEqual(8);
  });

  test('whoever is mentioned is told until they have read it', async () => {
    await toSign();
    const mine = await said(say(secretary, '@Олег, посмотрите', [officer, secretary]));
    const inbox = async (who: Actor) => (await countInbox(desk.work, who)).mentions;
    expect([await inbox(officer), await inbox(secretary)]).toEqual([1, 0]);
    expect(await listMentions(desk.work, officer, page)).toMatchObject({ comments: [{ id: mine.id }], total: 1 });
    expect([...(await mentionsIn(desk.work, officer, [caseId, 'case_nobody']))]).toEqual([[caseId, 1]]);
    expect(await readMentions(desk.work, officer, caseId)).toBe(true);
    expect(await listMentions(desk.work, officer, page)).toEqual({ comments: [], total: 0, hasNext: false });
    expect(await inbox(officer)).toBe(0);
    const soon = at(mine.writtenAt);
    await said(editComment(soon, secretary, mine.id, { text: '@Олег, ещё раз', mentions: [officer.id] }));
    expect(await inbox(officer)).toBe(0);
  });

  test('a mention in a case one does not see any more counts no more', async () => {
    await toSign();
    await said(say(secretary, '@Олег', [officer]));
    const moved = { ...officer, roles: ['lawyer'] };
    expect((await countInbox(desk.work, moved)).mentions).toBe(0);
    expect(await listMentions(desk.work, moved, page)).toMatchObject({ comments: [], total: 0 });
  });

  test('one’s own are changed within a quarter of an hour and say so, and nobody else’s ever', async () => {
    await toSign();
    const mine = await said(say(secretary, '@Олег, посмотрите', [officer]));
    expect(await editComment(desk.work, officer, mine.id, { text: 'Нет', mentions: [] })).toEqual(notPermitted);
    const [soon, late] = [15 * 60_000, 15 * 60_000 + 1].map(ms =>
      new Date(Date.parse(mine.writtenAt) + ms).toISOString(),
    );
    expect(actionsOnComment(secretary, mine, soon ?? '')).toEqual(['EDIT', 'DELETE']);
    expect(actionsOnComment(secretary, mine, late ?? '')).toEqual(['DELETE']);
    expect(actionsOnComment(officer, mine, soon ?? '')).toEqual([]);
    const words = { text: 'Уже не надо', mentions: [] };
    expect(await editComment(at(soon ?? ''), secretary, mine.id, words)).toMatchObject({
      comment: { text: 'Уже не надо', editedAt: soon, mentions: [] },
    });
    expect((await listMentions(desk.work, officer, page)).total).toBe(0);
    expect(await editComment(at(late ?? ''), secretary, mine.id, words)).toEqual({
      ...{ ok: false, why: 'notNow', reason: 'COMMENT_SETTLED' },
    });
  });

  test('deleted ones leave their place, without words and mentions, and that is the end of them', async () => {
    await toSign();
    const mine = await said(say(secretary, '@Олег, секрет', [officer]));
    expect(await deleteComment(desk.work, officer, mine.id)).toEqual(notPermitted);
    expect(await deleteComment(desk.work, secretary, mine.id)).toMatchObject({ comment: { text: '', mentions: [] } });
    expect(await texts(officer)).toEqual(['']);
    expect((await countInbox(desk.work, officer)).mentions).toBe(0);
    const gone = { ok: false, why: 'notNow', reason: 'COMMENT_DELETED' };
    expect(await deleteComment(desk.work, secretary, mine.id)).toEqual(gone);
    expect(await editComment(desk.work, secretary, mine.id, { text: 'Снова', mentions: [] })).toEqual(gone);
  });

  test('sent twice under a key one is written once; with other words the key is refused', async () => {
    const [one, two] = await Promise.all([say(secretary, 'Раз', [], 'k1'), say(secretary, 'Раз', [], 'k1')]);
    expect(one).toEqual(two);
    expect(await say(secretary, 'Два', [], 'k1')).toEqual({ ok: false, why: 'keyReused' });
    expect(await texts(secretary)).toEqual(['Раз']);
    await toSign();
    expect((await said(say(officer, 'Мой', [], 'k1'))).author).toBe(officer.id);
  });

  test('each is news to those who look at the case, and to the inbox of whoever is mentioned', async () => {
    await toSign();
    const told: Omit<Extract<News, { about: 'case' }>, 'about'>[] = [];
    const deps = {
      ...desk.work,
      dispatch: { ...desk.work.dispatch, notify: (moved: (typeof told)[0]) => void told.push(moved) },
    };
    const comment = { case: caseId, text: '@Олег', mentions: [officer.id], task: null };
    await addComment(deps, secretary, comment, 'k');
    expect(told).toEqual([{ case: caseId, roles: [], users: [officer.id] }]);
    await addComment(deps, secretary, comment, 'k');
    expect(told).toHaveLength(1);
    await readMentions(deps, officer, caseId);
    await readMentions(deps, officer, caseId);
    expect(told).toHaveLength(2);
  });

  test('stay with a case whose history has gone to the archive', async () => {
    await said(say(secretary, 'На память'));
    await toSign();
    const { id } = await desk.work.db
      .selectFrom('task')
      .select('id')
      .where('node', '=', 'sign')
      .executeTakeFirstOrThrow();
    await commandTask(desk.work, officer, id, { type: 'claim' });
    await desk.fill(officer, id, { text: 'Подписано' });
    await desk.finish(officer, id);
    const later = { db: desk.work.db, storage: desk.database.storage, now: () => '2027-11-24T09:00:00.000Z' };
    await setRetention(later, await desk.actor('admin'), desk.process, 1);
    await archiveSome(later);
    const { archived_at } = await desk.work.db
      .selectFrom('case_instance')
      .select('archived_at')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    expect(archived_at).not.toBeNull();
    expect(await texts(secretary)).toEqual(['На память']);
  });

  test('an analyst, who draws and does no work, has no way to cases of others', async () => {
    expect(await say(analyst, 'Я тут')).toEqual(notPermitted);
  });
});

test('on PostgreSQL every node hears of a comment, from the commit itself', async () => {
  const desk = await openDesk('postgres', [], letter);
  let hear: (news: News) => void = () => undefined;
  const heard = new Promise<News>(resolve => {
    hear = resolve;
  });
  const link = await desk.database.liveLink({
    heard: news => (news.about === 'case' && news.roles.length === 0 ? hear(news) : undefined),
  });
  const secretary = await desk.actor('secretary');
  const task = await desk.begin(secretary);
  const found = await desk.work.db
    .selectFrom('task')
    .select('case_id')
    .where('id', '=', task)
    .executeTakeFirstOrThrow();
  const comment = { case: found.case_id, text: 'Смотрите', mentions: [secretary.id], task };
  await addComment(desk.work, secretary, comment);
  expect(await heard).toEqual({ about: 'case', case: found.case_id, roles: [], users: [secretary.id] });
  await link.close();
  await desk.database.drop();
});
