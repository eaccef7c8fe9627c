import { appeal, appeals, person, personalFile } from '@marshrut/testing';
import { type Ask, bySession } from '../graphql/caller.js';
import { publishProcess, saveEntity } from '../graphql/definitions.js';
import { createRecord, updateRecord, type Values } from '../graphql/records.js';
import { Work } from '../graphql/work.js';
import type { Citizen } from './appeals.js';

/** The office in the middle of its day, for the pictures. Tasks of the secretary at their steps, by id; a case returned once. */
export interface Office {
  readonly card: string;
  readonly selection: string;
  readonly review: string;
  readonly conflict: string;
  readonly returned: string;
}

/** Puts what is written here in Russian into the language of the office. */
export type Say = <T>(value: T) => T;

const entities = [
  { ...person, plural: { ru: 'Граждане', en: '' }, editors: ['secretary', 'analyst'] },
  { ...personalFile, plural: { ru: 'Личные дела', en: '' }, editors: ['secretary'] },
  { ...appeal, plural: { ru: 'Обращения', en: '' } },
];
/** With a condition of two lines. */
const process = {
  ...appeals,
  edges: appeals.edges.map(edge =>
    edge.to === 'done' ? { ...edge, condition: `appeal.answer != null and ${edge.condition}` } : edge,
  ),
};

const kuznetsov = citizen('Кузнецов', 'Пётр', 'Владимирович', '1972-03-14', '+79161234567');
const orlova = citizen('Орлова', 'Марина', 'Сергеевна', '1985-07-02', '+79162043117');
const namesake = citizen('Орлова', 'Марина', 'Олеговна', '1961-11-23', '+79167750902');
const lebedeva = citizen('Лебедева', 'Анна', 'Фёдоровна', '1990-01-31', '+79164418830');
const solovyov = citizen('Соловьёв', 'Артём', 'Ильич', '1958-05-09', '+79169021745');
const nikitina = citizen('Никитина', 'Дарья', 'Игоревна', '1979-09-17', '+79163306412');
const zaytsev = citizen('Зайцев', 'Лев', 'Ильич', '1994-12-05', '+79165128874');

const darkness = { kind: 'Жалоба', topic: 'ЖКХ', channel: 'Лично', text: 'Во дворе третий день нет света.' };
const lamp = {
  kind: 'Заявление',
  topic: 'Благоустройство',
  channel: 'Госуслуги',
  text: 'Прошу поставить фонарь у дома 12 по улице Садовой.',
};
const flood = {
  kind: 'Жалоба',
  topic: 'Благоустройство',
  channel: 'Телефон',
  text: 'После дождя двор затоплен, к подъезду не пройти.',
};
const markings = { kind: 'Предложение', topic: 'Дороги', channel: 'Почта', text: 'На перекрёстке стёрлась разметка.' };

/** The entities, the people under names of the language, and the published process. */
export async function openOffice(url: string, say: Say): Promise<void> {
  const [admin, analyst] = [await bySession(url, 'admin'), await bySession(url, 'analyst')];
  const { users } = await admin<{ users: Connection<{ id: string; name: string }> }>(
    '{ users(first: 50) { edges { node { id name } } } }',
  );
  for (const { node } of users.edges) {
    await admin('mutation ($input: UpdateUserInput!) { updateUser(input: $input) { __typename } }', {
      input: { id: node.id, name: say(node.name) },
    });
  }
  for (const entity of entities) await saveEntity(analyst, say(entity));
  await publishProcess(analyst, say(process));
}

/** Citizens and cases, once the process is as it shall be. */
export async function fillOffice(url: string, say: Say): Promise<Office> {
  const [secretary, colleague] = [await bySession(url, 'secretary'), await bySession(url, 'secretary2')];
  const [officer, head] = [await bySession(url, 'officer'), await bySession(url, 'head')];
  const work = new Work(secretary);
  const processId = await startable(secretary);
  const { me } = await officer<{ me: { user: { id: string } } }>('{ me { user { id } } }');
  const known = new Map<Citizen, string>();
  for (const one of [kuznetsov, orlova, namesake, lebedeva, solovyov]) {
    const id = await createRecord(secretary, 'Person', say({ ...one }));
    await createRecord(secretary, 'PersonalFile', { person: id, openedAt: '2020-02-02' });
    known.set(one, id);
  }

  const returned = await register(solovyov, lamp, { 'person.email': 'solovyov@example.ru' });
  await work.complete(returned.task);
  await pass(officer, 'MINE', { 'appeal.answer': 'Фонарь поставят до конца месяца.' });
  await pass(head, 'QUEUE', { decision: 'Вернуть', comment: 'Укажите, кто выполнит работы.' });

  const conflict = await register(lebedeva, flood, {
    'person.phone': '+79160000033',
    'person.email': 'anna@example.ru',
  });
  await updateRecord(colleague, 'Person', known.get(lebedeva) ?? '', {
    phone: '+79169999999',
    email: 'lebedeva@example.ru',
  });
  const paused = await begin(nikitina, markings);
  await work.select(paused.task, null);
  await secretary('mutation ($input: TaskInput!) { pauseTask(input: $input) { __typename } }', {
    input: { taskId: paused.task },
  });
  const review = await register(kuznetsov, darkness, {
    'person.phone': '+79160000044',
    'person.email': 'kuznetsov@example.ru',
  });
  const card = await begin(zaytsev, lamp);
  const selection = await begin({ ...orlova, middleName: '', birthDate: '' }, flood);
  return {
    card: card.task,
    selection: selection.task,
    review: review.task,
    conflict: conflict.task,
    returned: returned.case,
  };

  /** An appeal up to what was found. */
  async function begin({ phone: _, ...who }: Citizen, about: Values): Promise<{ case: string; task: string }> {
    const started = await work.start(processId);
    const filled = Object.entries({ ...who, ...about, receivedAt: '2026-11-20' }).filter(([, value]) => value !== '');
    await work.submit(started.task, say(Object.fromEntries(filled)));
    return started;
  }

  /** An appeal of a known citizen up to what will be written. */
  async function register(who: Citizen, about: Values, contacts: Values): Promise<{ case: string; task: string }> {
    const started = await begin(who, about);
    await work.select(started.task, say(who).lastName);
    await work.submit(started.task, contacts);
    await work.submit(started.task, { responsible: me.user.id });
    return started;
  }

  /** The only task of somebody, done. */
  async function pass(ask: Ask, view: 'MINE' | 'QUEUE', values: Values): Promise<void> {
    const { inbox } = await ask<{ inbox: Connection<{ id: string }> }>(
      'query ($view: InboxView!) { inbox(filter: { view: $view }, first: 1) { edges { node { id } } } }',
      { view },
    );
    const task = inbox.edges[0]?.node.id ?? '';
    const theirs = new Work(ask);
    await theirs.claim(task);
    await theirs.submit(task, say(values));
    await theirs.complete(task);
  }
}

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

function citizen(lastName: string, firstName: string, middleName: string, birthDate: string, phone: string): Citizen {
  return { lastName, firstName, middleName, birthDate, phone };
}

async function startable(ask: Ask): Promise<string> {
  const { startable } = await ask<{ startable: readonly { processId: string }[] }>('{ startable { processId } }');
  return startable[0]?.processId ?? '';
}
