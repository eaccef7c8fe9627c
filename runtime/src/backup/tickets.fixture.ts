import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect } from '@jest/globals';
import type { CardField, Values } from '@marshrut/model';
import { card, type Drawn, draw, entity, field, fields, role, rows, storedJobs } from '@marshrut/testing';
import pg from 'pg';
import { beginUpload, finishUpload, receive } from '../attachments/upload.js';
import { check } from '../checker/checker.js';
import { openSelect } from '../checker/open-select.js';
import { addComment } from '../comments/write-comment.js';
import type { Dialect } from '../database/dialect.js';
import { handleJob } from '../jobs/handle.js';
import type { Actor } from '../people/actor.js';
import { findActor } from '../people/person.js';
import { openRuntime, type Runtime } from '../runtime.js';
import { commandTask } from '../work/command-task.js';
import { type Desk, openDesk } from '../work/desk.fixture.js';
import { findTask } from '../work/task-row.js';
import { readTaskWork } from '../work/task-work.js';
import type { DatabaseAddress } from './backup.js';

/** A ticket with a value of every kind of column; a registration number; a reference to the ticket before. */
export const ticket = entity(
  'Ticket',
  'Заявка',
  [
    field('number', 'Номер', { kind: 'number', pattern: 'З-{YYYY}-{0000}' }, { unique: true }),
    field('what', 'Что', { kind: 'text' }, { searchable: true }),
    field('sum', 'Сумма', { kind: 'money' }),
    field('weight', 'Вес', { kind: 'decimal', scale: 3 }),
    field('urgent', 'Срочно', { kind: 'bool' }),
    field('times', 'Раз', { kind: 'int' }),
    field('on', 'День', { kind: 'date' }),
    field('at', 'Время', { kind: 'dateTime' }),
    field('before', 'Прежняя', { kind: 'reference', entity: 'Ticket' }),
  ],
  { title: ['number'] },
);

const given: readonly CardField[] = ticket.fields
  .filter(({ key }) => key !== 'number')
  .map(({ key, type }) => card(key, key, type));

const block = (name: string, kind: string, settings: Drawn['settings'] = {}): Drawn => ({
  block: kind,
  name,
  settings,
});

const hour = { on: 'timer', when: 'after', amount: '1', unit: 'hours', at: '', times: null, calendar: null };

/** A secretary records a ticket while an hour passes; the case is over when both are done. */
const tickets = draw({
  name: 'Приём заявки',
  starters: ['secretary'],
  contextLine: 'what',
  card: [...given, card('ticket', 'Заявка', { kind: 'reference', entity: 'Ticket' })],
  nodes: {
    start: block('Начало', 'start'),
    both: block('Вместе', 'parallel'),
    record: {
      ...block('Записать', 'task', role('secretary')),
      inside: {
        nodes: {
          inside: block('Начало', 'start'),
          ask: block('Что случилось', 'form', fields(...given.map(({ key }) => key))),
          make: block('Заявка', 'create', {
            entity: 'Ticket',
            into: 'ticket',
            values: rows(Object.fromEntries(given.map(({ key }) => [key, key]))),
          }),
          ready: block('Готово', 'end'),
        },
        edges: ['inside > ask', 'ask > make', 'make > ready'],
      },
    },
    hour: block('Через час', 'wait', { trigger: hour }),
    together: block('Оба', 'parallel'),
    done: block('Готово', 'end'),
  },
  edges: ['start > both', 'both > record', 'both > hour', 'record > together', 'hour > together', 'together > done'],
});

export const openTickets = (dialect: Dialect): Promise<Desk> => openDesk(dialect, [ticket], tickets);

export const told: Values = {
  what: 'Протекла крыша\u2028№ 1 «а» \\ "б" 🌧',
  sum: '1234567890.05',
  weight: '-0.125',
  urgent: true,
  times: 7,
  on: '2024-02-29',
  at: '2026-03-29T00:30:00.000Z',
};

/** Starts a case, records its ticket and leaves it waiting for its hour. */
export async function recordTicket(desk: Desk, who: Actor, values: Values = told): Promise<void> {
  const task = await desk.begin(who);
  expect(await desk.fill(who, task, values)).toMatchObject({ ok: true });
  expect(await desk.finish(who, task)).toMatchObject({ ok: true });
}

/** Attaches a file of several parts, with every byte there is, to a task of theirs. */
export async function attachTo({ work }: Desk, who: Actor, task: string): Promise<void> {
  const room = { db: work.db, now: work.dispatch.now, newId: work.dispatch.newId };
  const content = Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    Buffer.from(Array.from({ length: 700_000 }, (_, at) => at % 256)),
  ]);
  const begun = await beginUpload(room, work, who, { task, name: 'скан.pdf', size: content.length });
  if (!begun.ok) throw new Error(begun.why);
  await receive(room, begun.attachment, Readable.from([content.subarray(0, 300_000), content.subarray(300_000)]), 0);
  expect(await finishUpload(room, begun.attachment)).toMatchObject({ ok: true });
}

/** Says something about the case of a task of theirs, to themselves. */
export async function sayAbout({ work }: Desk, who: Actor, task: string): Promise<void> {
  const of = await findTask(work, task);
  const comment = { case: of?.case ?? '', text: '@Вы: «проверить»\n\t№ 1 🌧', mentions: [who.id], task };
  expect(await addComment(work, who, comment, 'k1')).toMatchObject({ ok: true });
}

/** The house that was brought back: another server, a day later, ids that are new. */
export interface Reopened {
  readonly runtime: Runtime;
  actor(login: string): Promise<Actor>;
  /** Submits what is typed in the task and completes it. */
  complete(who: Actor, task: string, values: Values): Promise<void>;
  /** Does all jobs there are, whatever their time. */
  doJobs(): Promise<void>;
}

export async function reopen(address: DatabaseAddress): Promise<Reopened> {
  const runtime = await openRuntime({
    ...address,
    hashPassword: async () => 'hash',
    now: () => '2026-11-24T09:00:00.000Z',
  });
  const { work, people, database } = runtime;
  return {
    runtime,
    async actor(login) {
      const { id } = await people.db
        .selectFrom('user')
        .select('id')
        .where('login', '=', login)
        .executeTakeFirstOrThrow();
      const actor = await findActor(people, id);
      if (!actor) throw new Error(`${login} has left`);
      return actor;
    },
    async complete(who, task, values) {
      const element = async () => (await readTaskWork(work, who, task))?.screen.element ?? '';
      const form = { type: 'submitForm' as const, element: await element(), values };
      expect(await commandTask(work, who, task, form)).toMatchObject({ ok: true });
      const commit = { type: 'commit' as const, element: await element(), resolutions: [] };
      expect(await commandTask(work, who, task, commit)).toMatchObject({ ok: true });
    },
    async doJobs() {
      const { jobs, jobDone } = storedJobs(database);
      for (const { key, job } of await jobs()) {
        await handleJob(runtime.jobs, job);
        await jobDone(key);
      }
    },
  };
}

export async function violations({ url, folder }: DatabaseAddress) {
  const { select, close } = await openSelect(url ?? folder);
  try {
    return await check(select);
  } finally {
    await close();
  }
}

/** A place for a database, with nothing in it. */
export async function emptyPlace(dialect: Dialect): Promise<DatabaseAddress & { drop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'marshrut-restored-'));
  const forget = (): Promise<void> => rm(folder, { recursive: true, force: true });
  if (dialect === 'sqlite') return { folder, drop: forget };
  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(process.env.PGURL ?? '');
  await onServer(`create database ${name}`);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    folder,
    async drop() {
      await onServer(`drop database ${name} with (force)`);
      await forget();
    },
  };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(process.env.PGURL);
  await client.connect();
  await client.query(statement);
  await client.end();
}
