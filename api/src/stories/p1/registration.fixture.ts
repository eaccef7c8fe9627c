import { expect, it } from '@jest/globals';
import { at } from '../../test-server.fixture.js';
import { complaint } from './complaint.fixture.js';
import type { P1 } from './p1.fixture.js';
import { people, saveTaskDraft, spy, startProcess } from './p1-operations.fixture.js';

/** Branch «Да»: the wizard up to its review, and what others see of it. */
export function theRegistration(p1: P1): void {
  it('the secretary begins, and has the first task in work at once', async () => {
    const startable = await p1.ask('secretary', '{ startable { processId name { ru } parameters { path } } }');
    expect(startable('startable')).toEqual([
      { processId: p1.process, name: { ru: 'Обращение гражданина' }, parameters: [] },
    ]);
    expect((await p1.ask('head', '{ startable { processId } }'))('startable')).toEqual([]);
    const start = { processId: p1.process, idempotencyKey: 'first' };
    const started = await p1.ask('secretary', startProcess, { input: start });
    p1.first = { case: started('startProcess.case.id'), task: started('startProcess.task.id') };
    const again = await p1.ask('secretary', startProcess, { input: start });
    expect(again('startProcess')).toEqual(started('startProcess'));
    expect(
      (await p1.ask('secretary', startProcess, { input: { ...start, values: { kind: 'Жалоба' } } }))('startProcess'),
    ).toMatchObject({
      __typename: 'Invalid',
      fields: [{ path: 'kind', code: 'UNKNOWN_FIELD' }],
    });
    expect((await p1.command('secretary2', 'start', { processId: 'prc_gone' })).__typename).toBe('NotPermitted');
  });

  it('a form says what is wrong, in words and with labels, and keeps what was typed', async () => {
    const refused = await p1.fill('secretary', p1.first.task, {
      ...complaint,
      text: 'коротко',
      kind: 'Просьба',
      lastName: 'Кузнецов',
    });
    expect(refused.__typename).toBe('Invalid');
    expect(refused.fields).toEqual([
      {
        path: 'kind',
        code: 'NOT_AN_OPTION',
        message:
          'Ожидался один из вариантов поля «Вид обращения» (Предложение, Заявление, Жалоба), но выбрано другое. Выберите из списка.',
      },
      {
        path: 'text',
        code: 'TOO_SHORT',
        message: 'Ожидалось не меньше 10 знаков в поле «Содержание», но их меньше. Допишите текст.',
      },
      {
        path: 'firstName',
        code: 'REQUIRED',
        message: 'Ожидалось значение в поле «Имя», но оно не заполнено. Заполните его.',
      },
    ]);
    expect(await p1.screen('secretary', p1.first.task)).toMatchObject({
      drafted: true,
      values: { text: 'коротко', lastName: 'Кузнецов' },
    });
    const draft = await p1.ask('secretary', saveTaskDraft, {
      input: {
        taskId: p1.first.task,
        element: (await p1.screen('secretary', p1.first.task)).element,
        values: { firstName: 'Петр' },
      },
    });
    expect(draft('saveTaskDraft')).toMatchObject({ __typename: 'TaskDraftSaved', outdated: [] });
  });

  it('«Да»: the search finds him though typed with «е», and he gets linked', async () => {
    await p1.fill('secretary', p1.first.task, {
      ...complaint,
      lastName: 'Кузнецов',
      firstName: 'Петр',
      middleName: 'Владимирович',
      birthDate: '1972-03-14',
    });
    const found = await p1.screen('secretary', p1.first.task);
    expect(found).toMatchObject({
      __typename: 'SelectionScreen',
      entity: 'Person',
      criteria: [
        { field: 'lastName', title: 'Кузнецов' },
        { field: 'firstName', title: 'Петр' },
        { field: 'birthDate', title: '14.03.1972' },
      ],
      found: [{ id: p1.kuznetsov.id, title: 'Кузнецов Пётр Владимирович', staged: false }],
    });
    expect((await p1.select('secretary', p1.first.task, 'person_gone')).reason).toBe('CHOICE_UNKNOWN');
    await p1.select('secretary', p1.first.task, p1.kuznetsov.id);
    expect((await p1.screen('secretary', p1.first.task)).node).toBe('contacts');
    await p1.fill('secretary', p1.first.task, { 'person.phone': '+79160000000', 'person.email': 'petr@example.ru' });
    expect((await p1.fill('secretary', p1.first.task, { responsible: 'usr_gone' })).fields).toEqual([
      {
        path: 'responsible',
        code: 'NO_SUCH_USER',
        message:
          'Ожидался работающий сотрудник с ролью «Ответственный исполнитель» в поле «Ответственный», но выбран другой. Выберите из списка.',
      },
    ]);
  });

  it('nobody else sees any of it', async () => {
    for (const login of ['secretary2', 'officer', 'head', 'manager', 'analyst']) {
      const cookie = await p1.server.signIn(login);
      const { data } = await p1.server.ask(cookie, spy, { task: p1.first.task, case: p1.first.case });
      const seen = JSON.stringify(data);
      expect(seen).not.toContain('79160000000');
      expect(seen).not.toContain('petr@example.ru');
      expect(at(data, 'task.work') ?? null).toBeNull();
      expect(at(data, 'found.totalCount') ?? 0).toBe(0);
    }
    const owner = await p1.ask('secretary', spy, { task: p1.first.task, case: p1.first.case });
    expect(owner('task.context')).toBe('Кузнецов Петр Владимирович');
    expect((await p1.ask('secretary2', spy, { task: p1.first.task, case: p1.first.case }))('task.context')).toBe('');
    expect(owner('mine.edges.0.node.context')).toBe('Кузнецов Петр Владимирович');
    const staged = await p1.ask('secretary', people, { search: '79160000000', task: p1.first.task });
    expect(staged('records.edges')).toEqual([{ node: expect.objectContaining({ id: p1.kuznetsov.id, staged: true }) }]);
    const foreign = await p1.server.ask(await p1.server.signIn('secretary2'), people, { task: p1.first.task });
    expect(foreign.errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });

  it('before completion everything that will be written is shown: before → after', async () => {
    await p1.fill('secretary', p1.first.task, { responsible: p1.officer });
    const review = await p1.screen('secretary', p1.first.task);
    expect(review).toMatchObject({ __typename: 'ReviewScreen', final: true, node: 'registered' });
    const changes = review.changes as {
      entity: string;
      title: string;
      op: string;
      fields: { field: string; beforeText: string; afterText: string; pending: boolean }[];
    }[];
    expect(changes.map(({ entity, op }) => [entity, op])).toEqual([
      ['Person', 'UPDATE'],
      ['Appeal', 'CREATE'],
    ]);
    expect(changes[0]).toMatchObject({
      title: 'Кузнецов Пётр Владимирович',
      fields: [
        { field: 'phone', beforeText: '+7 916 123-45-67', afterText: '+7 916 000-00-00' },
        { field: 'email', beforeText: '', afterText: 'petr@example.ru' },
      ],
    });
    expect(changes[1]?.title).toBe('');
    const appeal = new Map(changes[1]?.fields.map(field => [field.field, field]));
    expect(appeal.get('regNo')).toMatchObject({ pending: true, afterText: 'будет присвоен при записи' });
    expect(appeal.get('person')?.afterText).toBe('Кузнецов Пётр Владимирович');
    expect(appeal.get('responsible')?.afterText).toBe('Олег Ответственный');
    expect(appeal.get('receivedAt')?.afterText).toBe('29.05.2026');
  });
}
