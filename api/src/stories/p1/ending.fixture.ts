import { expect, it } from '@jest/globals';
import type { P1 } from './p1.fixture.js';
import {
  type CasePage,
  casePage,
  completeTask,
  historyPage,
  mine,
  recordHistory,
  typedAppeals,
} from './p1-operations.fixture.js';

/** The responsible and the head; the case page afterwards. */
export function theEnding(p1: P1): void {
  it('the responsible answers, the head returns it once and signs, and the case ends', async () => {
    const answerText = 'Свет починят завтра.';
    const answer = await p1.ask('officer', mine);
    expect(answer('inbox.edges.0.node')).toMatchObject({
      context: 'Кузнецов Петр Владимирович',
      can: ['CLAIM', 'INVITE'],
      assignee: { login: 'officer' },
    });
    const prepare = async (text: string) => {
      const taskId: string = (await p1.ask('officer', mine))('inbox.edges.0.node.id');
      await p1.command('officer', 'claim', { taskId });
      expect((await p1.screen('officer', taskId)).values).toMatchObject({
        'appeal.regNo': expect.stringMatching(/^ОБ-\d{4}-00001$/),
      });
      await p1.fill('officer', taskId, { 'appeal.answer': text });
      const done = await p1.ask('officer', completeTask, {
        input: { taskId, element: (await p1.screen('officer', taskId)).element },
      });
      expect(done('completeTask.__typename')).toBe('TaskCommitted');
    };
    const sign = async (values: object) => {
      const taskId: string = (
        await p1.ask('head', '{ inbox(filter: { view: QUEUE }, first: 1) { edges { node { id } } } }')
      )('inbox.edges.0.node.id');
      expect((await p1.ask('head', '{ inboxCounts { mine queue } }'))('inboxCounts')).toEqual({ mine: 0, queue: 1 });
      await p1.command('head', 'claim', { taskId });
      await p1.fill('head', taskId, values);
      await p1.command('head', 'finish', { taskId, element: (await p1.screen('head', taskId)).element });
    };
    await prepare(answerText);
    await sign({ decision: 'Вернуть', comment: 'Назовите причину.' });
    await prepare(`Кабель повреждён. ${answerText}`);
    await sign({ decision: 'Подписать' });
    const seen = await p1.ask('secretary', casePage, { id: p1.first.case });
    expect(seen('case')).toMatchObject({
      status: 'ENDED',
      title: 'Кузнецов Петр Владимирович',
      outcome: { ru: 'Ответ отправлен' },
    });
  });

  it('the case page tells the way, the card and the history: who, what, when, before → after', async () => {
    const seen = await p1.ask('secretary', casePage, { id: p1.first.case });
    const { path, card, history, tasks } = seen('case') as CasePage;
    expect(path.nodes).toEqual(
      expect.arrayContaining(['start', 'register', 'find', 'link', 'assign', 'answer', 'sign', 'outcome', 'done']),
    );
    expect(path.nodes).not.toContain('newFile');
    expect(path.edges).toEqual(expect.arrayContaining(['known>link', 'outcome>answer', 'outcome>done']));
    expect([path.current, path.failed]).toEqual([[], []]);
    expect(card.find(({ key }) => key === 'person')).toEqual({
      key: 'person',
      label: { ru: 'Гражданин' },
      value: { value: p1.kuznetsov.id },
      title: 'Кузнецов Пётр Владимирович',
    });
    expect(card.map(({ key }) => key)).not.toContain('decision');
    expect(tasks.map(({ node, status }) => `${node} ${status}`)).toEqual([
      'register COMPLETED',
      'answer COMPLETED',
      'sign COMPLETED',
      'answer COMPLETED',
      'sign COMPLETED',
    ]);

    const told = history.edges.map(({ node }) => node);
    expect(told[0]).toMatchObject({ kind: 'CASE_STARTED', by: { login: 'secretary' } });
    expect(told.at(-1)).toMatchObject({ kind: 'CASE_ENDED', nodeName: { ru: 'Ответ отправлен' } });
    expect(told.filter(({ kind }) => kind === 'BRANCH_TAKEN').map(({ branch }) => branch?.ru)).toEqual([
      'Да',
      'Вернуть',
      'Вернуть',
      'Подписать',
      'Подписано',
    ]);
    const registered = told.find(({ kind }) => kind === 'TASK_COMPLETED');
    expect(registered).toMatchObject({ nodeName: { ru: 'Регистрация обращения' }, by: { login: 'secretary' } });
    expect(registered?.changes).toMatchObject([
      {
        title: 'Кузнецов Пётр Владимирович',
        fields: [{ label: { ru: 'Email' }, beforeText: '', afterText: 'petr@example.ru' }],
      },
      { title: expect.stringMatching(/^ОБ-/) },
    ]);
    const page = await p1.ask('secretary', historyPage, { id: p1.first.case, first: 3 });
    expect((page('case.history.edges') as object[]).length).toBe(3);
    const next = await p1.ask('secretary', historyPage, {
      id: p1.first.case,
      first: 100,
      after: page('case.history.pageInfo.endCursor'),
    });
    expect([...(page('case.history.edges') as object[]), ...(next('case.history.edges') as object[])]).toEqual(
      history.edges.map(({ node }) => ({ node: { id: node.id } })),
    );
  });

  it('the record tells its own history, and the typed schema its data, live since it was published', async () => {
    const seen = await p1.ask('officer', recordHistory, { id: p1.kuznetsov.id });
    expect(seen('record')).toMatchObject({
      version: 3,
      history: [
        {
          source: 'TASK',
          by: { login: 'secretary' },
          caseKey: expect.stringMatching(/^\d{4}-000001$/),
          taskName: { ru: 'Регистрация обращения' },
          changes: [{ fields: [{ field: 'email' }] }],
        },
        { source: 'CARD', by: { login: 'secretary2' }, caseKey: null },
        { source: 'IMPORT', by: { login: 'secretary' } },
      ],
    });
    const typed = await p1.ask('head', typedAppeals);
    expect(typed('appeals.edges')).toEqual([
      {
        node: {
          regNo: expect.stringMatching(/^ОБ-\d{4}-00001$/),
          person: { lastName: 'Кузнецов', phone: '+79169999999' },
        },
      },
    ]);
  });
}
