import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Wait } from '@marshrut/engine';
import { sql } from 'kysely';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import {
  cardWrite,
  caseWrite,
  commit,
  create,
  fileNumber,
  furnish,
  NOW,
  noJobs,
  remove,
  stagedChange,
  stateWith,
  update,
  waitRow,
  write,
} from '../dispatch/storage.fixture.js';
import type { JobWrite } from '../dispatch/storage.js';
import { check, warn } from './checker.js';
import { openSelect } from './open-select.js';

const DUE = '2126-11-24T09:30:00.000Z';

/** A case that waits for a timer, a message, a condition and a service; its jobs are in the queue. */
async function waitingCase(database: TemporaryDatabase): Promise<void> {
  const waits: Record<string, Wait> = {
    el_timer: { for: 'timer', due: DUE, fired: 0 },
    el_message: { for: 'message', name: 'paid', key: 'A-1' },
    el_condition: { for: 'condition', entities: ['Person', 'Appeal'] },
    el_service: { for: 'effect', effect: 'eff_1', kind: 'service' },
  };
  const elements = Object.entries(waits).map(([id, wait]) => [id, { id, node: 'n_wait', scope: null, wait }] as const);
  const set = caseWrite(0, {}, 'case_3');
  const place = { case: 'case_3' };
  const effect = { id: 'eff_1', element: 'el_service', kind: 'service', service: 'bank', input: {} } as const;
  await write(database, {
    ...set,
    tasks: [],
    case: set.case && { ...set.case, state: { ...stateWith('task_3'), elements: Object.fromEntries(elements) } },
    waits: {
      remove: [],
      insert: [
        waitRow('el_timer', 'timer', { ...place, due: DUE }),
        waitRow('el_message', 'message', { ...place, name: 'paid', key: 'A-1' }),
        waitRow('el_condition', 'condition', { ...place, name: 'Person' }),
        waitRow('el_condition', 'condition', { ...place, name: 'Appeal' }),
        waitRow('el_service', 'effect', { ...place, name: 'eff_1' }),
      ],
    },
    effects: [{ case: 'case_3', effect }],
    jobs: {
      ...noJobs,
      add: [
        { key: 't', job: { do: 'timer', case: 'case_3', element: 'el_timer', due: DUE }, runAt: DUE },
        { key: 'e', job: { do: 'effect', effect: 'eff_1' }, runAt: null },
      ],
    },
  });
}

/** A case in work with something staged, one that has ended, and records of all fates. */
async function live(database: TemporaryDatabase): Promise<void> {
  await furnish(database);
  const waiting = { id: 'el_1', node: 'n_form', scope: 'task_1', wait: { for: 'form' } } as const;
  const state = stateWith('task_1');
  const staged = { insert: [{ task: 'task_1', change: stagedChange(1) }], remove: [] };
  const begun = caseWrite(0, { staged });
  await write(database, {
    ...begun,
    case: begun.case && { ...begun.case, state: { ...state, elements: { ...state.elements, el_1: waiting } } },
  });
  const changes = [
    create('Person', 'person_1', { lastName: 'Орлова', income: '1234.50', born: '1980-01-31' }),
    create('PersonalFile', 'file_1', { person: 'person_1', number: null }),
  ];
  const ended = caseWrite(
    0,
    { commits: [{ ...commit('cmt_1', changes, [fileNumber('file_1')]), case: 'case_2', task: 'task_2' }] },
    'case_2',
  );
  await write(database, {
    ...ended,
    events: [
      { type: 'taskCommitted', task: 'task_2', node: 'n_register', commit: 'cmt_1', final: true, changes, vars: {} },
    ],
    case: ended.case && { ...ended.case, status: 'ended', state: { ...state, status: 'ended', elements: {} } },
    tasks: ended.tasks.map(task => ({ ...task, status: 'completed', step: null })),
  });
  const card = (id: string, ...all: Parameters<typeof commit>[1]) =>
    write(database, cardWrite({ ...commit(id, all), source: 'CARD', case: null, task: null, node: null }));
  await card('cmt_2', update('Person', 'person_1', 1, { income: null }), create('Person', 'person_2', {}));
  await card('cmt_3', remove('Person', 'person_2', 1));
  await waitingCase(database);
}

describe.each(['sqlite', 'postgres'] as const)('the checker on %s', dialect => {
  let database: TemporaryDatabase;
  beforeEach(async () => {
    database = await temporaryDatabase(dialect);
    await live(database);
  });
  afterEach(() => database.drop());

  async function violations(): Promise<string[]> {
    const { select, close } = await openSelect(database.options.url ?? database.options.folder);
    try {
      return [...new Set((await check(select)).map(({ rule }) => rule))];
    } finally {
      await close();
    }
  }

  it('finds nothing where all is well', async () => {
    expect(await violations()).toEqual([]);
  });

  it.each([
    ["delete from commit_line where commit_id = 'cmt_1' and line = 2", 'a commit record has all its lines'],
    [
      "delete from commit_line where commit_id = 'cmt_1' and line = 1",
      'versions of a record follow each other from its creation',
    ],
    ['update data_person set version = 5', 'a record is as its newest commit left it'],
    ['delete from data_personal_file', 'a record is as its newest commit left it'],
    [
      `insert into data_person (id, version, created_at, updated_at) values ('person_7', 1, '${NOW}', '${NOW}')`,
      'a record is as its newest commit left it',
    ],
    [
      `insert into data_person (id, version, created_at, updated_at) values ('person_2', 2, '${NOW}', '${NOW}')`,
      'a record is as its newest commit left it',
    ],
    ["update data_person set last_name = 'Белова'", 'a record has the values that were committed'],
    ['update data_personal_file set number = null', 'a record has the values that were committed'],
    ["delete from journal where case_id = 'case_1'", 'a journal is gapless and as long as its case says'],
    ["update journal set sequence = 7 where case_id = 'case_1'", 'a journal is gapless and as long as its case says'],
    ["update staged_change set task = 'task_2'", 'nothing staged outlives its task'],
    ['update task set finished_at = null', 'a task that is over has an end, no step, and one that is not has none'],
    [
      "update task set status = 'completed', finished_at = created_at, step = null",
      'a task is completed by its final commit and by nothing else',
    ],
    [
      "update task set status = 'cancelled' where id = 'task_2'",
      'a task is completed by its final commit and by nothing else',
    ],
    ["update task set case_id = 'case_2' where id = 'task_1'", 'open tasks are those of the state'],
    [
      `insert into commit_record (id, source, task, actor, at, lines) values ('cmt_9', 'TASK', 'task_2', 'usr_1', '${NOW}', 0)`,
      'a commit of a task is in the journal',
    ],
    [
      "insert into journal select case_id, 2, type, actor, at, event from journal where case_id = 'case_2'",
      'a task has one final commit',
    ],
    ["delete from task where id = 'task_1'", 'nothing staged outlives its task'],
    ["update wait set case_id = 'case_2' where element = 'el_timer'", 'nothing waits in a case that is over'],
    ['delete from wait', 'a running case has a task, a wait or an incident'],
    ["delete from wait where element = 'el_message'", 'waits are those of the state'],
    ["update wait set key = 'A-2' where element = 'el_message'", 'waits are those of the state'],
    ["update wait set due = '2126-11-24T09:31:00.000Z' where element = 'el_timer'", 'a timer has a job'],
    ["delete from effect where id = 'eff_1'", 'a step waits for an effect that is in the outbox and not done'],
    [
      `update effect set status = 'done', finished_at = '${NOW}'`,
      'a step waits for an effect that is in the outbox and not done',
    ],
    ["update effect set status = 'done'", 'an effect that is over has an end, and one that is not has none'],
    [
      "insert into process_start (process, version, node, kind, name) values ('prc_1', 'ver_1', 'n', 'message', 'paid')",
      'a start belongs to the published version',
    ],
  ])('sees %s', async (damage, rule) => {
    await sql.raw(damage).execute(database.kysely);
    expect(await violations()).toContain(rule);
  });

  const queue = dialect === 'sqlite' ? 'job' : 'graphile_worker._private_jobs';
  const dead = dialect === 'sqlite' ? 'run_at = null' : 'attempts = max_attempts';

  it.each([
    [`delete from ${queue} where key = 't'`, 'a timer has a job'],
    [`update ${queue} set ${dead} where key = 't'`, 'a timer has a job'],
    [`delete from ${queue} where key = 'e'`, 'a pending effect has a job'],
  ])('sees %s', async (damage, rule) => {
    await sql.raw(damage).execute(database.kysely);
    expect(await violations()).toEqual([rule]);
  });

  it('does not miss the job of an effect that a worker outside has, nor that of a timer in a suspended case', async () => {
    await sql.raw(`delete from ${queue}`).execute(database.kysely);
    await sql`insert into worker_job (id, topic, input, fence, attempts, created_at)
      values ('eff_1', 'bank', '{}', 1, 1, ${NOW})`.execute(database.kysely);
    await sql`update case_instance set status = 'suspended' where id = 'case_3'`.execute(database.kysely);
    expect(await violations()).toEqual([]);
  });

  it('warns of a job that nobody waits for, and of that alone', async () => {
    const job: JobWrite = {
      key: 'm',
      job: { do: 'match', case: 'case_3', element: 'el_gone', name: '', key: '' },
      runAt: null,
    };
    await write(database, { ...caseWrite(0), case: null, events: [], tasks: [], jobs: { ...noJobs, add: [job] } });
    const { select, close } = await openSelect(database.options.url ?? database.options.folder);
    expect(await warn(select)).toMatchObject([
      { rule: 'a job is for something that waits', facts: { element: 'el_gone' } },
    ]);
    await close();
    expect(await violations()).toEqual([]);
  });
});
