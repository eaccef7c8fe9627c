import { type Ask, bySession } from '../graphql/caller.js';
import { updateRecord, type Values } from '../graphql/records.js';
import { Work } from '../graphql/work.js';
import { enterCitizen, kuznetsov, prepareAppeals } from './appeals.js';

/** Cases and tasks in every state a person may meet, made through the API. Ids. */
export interface Cases {
  readonly citizen: string;
  /** A case that is registered and waits for its answer. */
  readonly answering: string;
  /** Its task, given to the officer. */
  readonly answer: string;
  /** Tasks of the secretary: at their first form, at a choice of the found, before the commit, and before a conflict. */
  readonly form: string;
  readonly selection: string;
  readonly review: string;
  readonly conflict: string;
}

const card: Values = {
  channel: 'Лично',
  receivedAt: '2026-11-20',
  kind: 'Жалоба',
  topic: 'ЖКХ',
  text: 'Во дворе третий день нет света.',
  lastName: 'Кузнецов',
  firstName: 'Пётр',
  middleName: 'Владимирович',
  birthDate: '1972-03-14',
};

export async function prepareCases(url: string): Promise<Cases> {
  await prepareAppeals(url);
  const [ask, colleague] = [await bySession(url, 'secretary'), await bySession(url, 'secretary2')];
  const citizen = await enterCitizen(ask, kuznetsov);
  const work = new Work(ask);
  const process = await processOf(ask);
  const answering = await begin('review', { 'person.email': 'kuznetsov@example.ru' });
  await work.complete(answering.task);
  const conflict = await begin('review', { 'person.phone': '+79160000033' });
  await updateRecord(colleague, 'Person', citizen, { phone: '+79169999999' });
  const review = await begin('review', { 'person.phone': '+79160000044' });
  const selection = await begin('selection');
  const form = await begin('form');
  const officer = await bySession(url, 'officer');
  const { inbox } = await officer<{ inbox: { edges: readonly { node: { id: string } }[] } }>(
    '{ inbox(filter: { view: MINE }, first: 1) { edges { node { id } } } }',
  );
  const answer = inbox.edges[0]?.node.id ?? '';
  return {
    citizen,
    answering: answering.case,
    answer,
    form: form.task,
    selection: selection.task,
    review: review.task,
    conflict: conflict.task,
  };

  async function begin(upTo: 'form' | 'selection' | 'review', contacts: Values = {}) {
    const started = await work.start(process);
    if (upTo === 'form') return started;
    await work.submit(started.task, card);
    if (upTo === 'selection') return started;
    await work.select(started.task, 'Кузнецов');
    await work.submit(started.task, contacts);
    await work.submit(started.task, { responsible: await officerOf(ask) });
    return started;
  }
}

async function processOf(ask: Ask): Promise<string> {
  const { startable } = await ask<{ startable: readonly { processId: string }[] }>('{ startable { processId } }');
  return startable[0]?.processId ?? '';
}

async function officerOf(ask: Ask): Promise<string> {
  const { users } = await ask<{ users: { edges: readonly { node: { id: string } }[] } }>(
    '{ users(role: "officer", search: "Олег", first: 1) { edges { node { id } } } }',
  );
  return users.edges[0]?.node.id ?? '';
}
