import { appeal, appeals, person, personalFile } from '@marshrut/testing';
import { expect } from '@playwright/test';
import { byToken } from '../graphql/caller.js';
import { publishProcess, saveEntity } from '../graphql/definitions.js';
import { createRecord } from '../graphql/records.js';
import { Work } from '../graphql/work.js';
import { test } from '../server/fixture.js';
import { kuznetsov } from '../world/appeals.js';

const signed = `query ($status: String!) {
  appeals(filter: { status: { eq: $status } }, first: 5) {
    totalCount edges { node { regNo status person { lastName firstName } file { number } } }
  }
}`;

test('with a token made in the browser the whole story is told by GraphQL alone', async ({ people, server }) => {
  const integrator = await people.signIn('integrator');
  await integrator.tokens.visit();
  const secret = await integrator.tokens.create('Выгрузка обращений');
  await integrator.page.reload();
  await expect(integrator.tokens.row('Выгрузка обращений')).toContainText('ещё не было');
  await expect(integrator.page.getByText(secret)).toHaveCount(0);

  const ask = byToken(server.url, secret);
  await expect(ask(signed, { status: 'Подписано' })).rejects.toThrow(/appeals/);
  const kept = { ...personalFile, editors: ['secretary'] };
  for (const entity of [person, kept, appeal]) await saveEntity(ask, entity);
  const process = await publishProcess(ask, appeals);
  expect(await ask(signed, { status: 'Подписано' })).toEqual({ appeals: { totalCount: 0, edges: [] } });

  const citizen = await createRecord(ask, 'Person', { ...kuznetsov });
  await createRecord(ask, 'PersonalFile', { person: citizen, openedAt: '2020-02-02' });
  const { me } = await ask<{ me: { user: { id: string } } }>('{ me { user { id } } }');
  const work = new Work(ask);
  const started = await work.start(process);
  await work.submit(started.task, {
    channel: 'Лично',
    receivedAt: '2026-11-20',
    kind: 'Жалоба',
    topic: 'ЖКХ',
    text: 'Во дворе третий день нет света.',
    lastName: 'Кузнецов',
    firstName: 'Петр',
    birthDate: '1972-03-14',
  });
  await work.select(started.task, 'Кузнецов Пётр');
  await work.submit(started.task, { 'person.phone': '+79160000000' });
  await work.submit(started.task, { responsible: me.user.id });
  const [answer = ''] = await work.complete(started.task);
  await work.claim(answer);
  await work.submit(answer, { 'appeal.answer': 'Свет починят завтра.' });
  const [sign = ''] = await work.complete(answer);
  await work.claim(sign);
  await work.submit(sign, { decision: 'Подписать' });
  expect(await work.complete(sign)).toEqual([]);

  expect(await ask(signed, { status: 'Подписано' })).toEqual({
    appeals: {
      totalCount: 1,
      edges: [
        {
          node: {
            regNo: 'ОБ-2026-00001',
            status: 'Подписано',
            person: { lastName: 'Кузнецов', firstName: 'Пётр' },
            file: { number: 'ЛД-2026-00001' },
          },
        },
      ],
    },
  });
  await integrator.page.goto(`/cases/${started.case}`);
  await integrator.case.is('Завершено');

  await integrator.tokens.visit();
  await expect(integrator.tokens.row('Выгрузка обращений')).not.toContainText('ещё не было');
  await integrator.tokens.revoke('Выгрузка обращений');
  await expect(ask('{ me { user { login } } }')).rejects.toThrow(/401/);
});
