import { afterEach, describe, expect, test } from '@jest/globals';
import type { Diagram } from '@marshrut/model';
import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import { sql } from 'kysely';
import { type Desk, openDesk } from './desk.fixture.js';
import { tryTask } from './try-task.js';

const loan = entity('Loan', 'Кредит', [
  field('number', 'Номер', { kind: 'number', pattern: 'КР-{00000}' }),
  field('client', 'Клиент', { kind: 'text' }, { required: true, unique: true }),
  field('sum', 'Сумма', { kind: 'money' }),
]);

/** A loan is asked for; a table tells who decides; a big one waits for the commissioner, a small one is granted by letter. */
const lending: Diagram = draw({
  name: 'Кредит',
  starters: ['secretary'],
  card: [
    card('client', 'Клиент', { kind: 'text' }),
    card('sum', 'Сумма', { kind: 'money' }),
    card('level', 'Уровень решения', { kind: 'text' }),
    card('loan', 'Кредит', { kind: 'reference', entity: 'Loan' }),
  ],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    ask: {
      block: 'task',
      name: 'Заявка',
      settings: role('secretary'),
      inside: {
        nodes: {
          inside: { block: 'start', name: 'Начало', settings: {} },
          form: { block: 'form', name: 'Что нужно', settings: fields('client', 'sum!') },
          make: {
            block: 'create',
            name: 'Завести кредит',
            settings: { entity: 'Loan', into: 'loan', values: rows({ client: 'client', sum: 'sum' }) },
          },
          ready: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['inside > form', 'form > make', 'make > ready'],
      },
    },
    level: {
      block: 'rules',
      name: 'Кто решает',
      settings: {
        table: {
          hit: 'FIRST',
          inputs: [{ id: 'sum', label: { ru: 'Сумма', en: 'Sum' }, expression: 'sum' }],
          outputs: [{ id: 'level', label: { ru: 'Уровень', en: 'Level' }, field: 'level', type: { kind: 'text' } }],
          rules: [
            { id: 'small', when: ['<= 100000'], gives: ['"bank"'] },
            {
              id: 'big',
              when: ['> 100000'],
              gives: ['"commissioner"'],
              note: { ru: 'Большая сумма', en: 'A big sum' },
            },
          ],
        },
      },
    },
    who: { block: 'choice', name: 'Решает комиссар?', settings: {} },
    decide: {
      block: 'task',
      name: 'Решение',
      settings: {
        ...role('officer'),
        deadline: { amount: '2', unit: 'workingDays', calendar: null, warnAt: null, escalation: '' },
      },
      inside: {
        nodes: {
          begun: { block: 'start', name: 'Начало', settings: {} },
          look: { block: 'form', name: 'Решение', settings: fields('level') },
          decided: { block: 'end', name: 'Готово', settings: {} },
        },
        edges: ['begun > look', 'look > decided'],
      },
    },
    letter: {
      block: 'send',
      name: 'Сообщить',
      settings: {
        what: { send: 'mail', to: '"client@example.org"', subject: 'Кредит одобрен', text: 'Сумма {{sum}}' },
      },
    },
    granted: { block: 'end', name: 'Выдан', settings: {} },
    done: { block: 'end', name: 'Решено', settings: {} },
  },
  edges: [
    'start > ask',
    'ask > level',
    'level > who',
    'who [level = "commissioner"] > decide : Решает комиссар',
    'who [else] > letter',
    'letter > granted',
    'decide > done',
  ],
});

describe.each(['sqlite', 'postgres'] as const)('«Примерить» on %s', dialect => {
  let desk: Desk;
  afterEach(() => desk.database.drop());

  async function atReview(client: string | null, sum: string) {
    desk = await openDesk(dialect, [loan], lending);
    const secretary = await desk.actor('secretary');
    const task = await desk.begin(secretary);
    expect(await desk.fill(secretary, task, { client, sum })).toMatchObject({ ok: true });
    const element = await desk.element(secretary, task);
    return { secretary, task, element, tried: () => tryTask(desk.work, secretary, task, element, []) };
  }

  test('it tells the next task with its people and term, the row that held and the branch; the database stays as it is', async () => {
    const { secretary, task, tried } = await atReview('Орлова', '500000');
    const before = await everything(desk);
    const told = await tried();
    expect(await everything(desk)).toEqual(before);
    expect(told).toMatchObject({
      ok: true,
      tried: {
        changes: [{ entity: 'Loan', op: 'create', after: { client: 'Орлова', sum: '500000.00' } }],
        waits: [{ kind: 'TASK', node: 'decide', role: 'officer', owner: null }],
        branches: [{ node: 'who' }],
        rules: [{ node: 'level', rows: [{ number: 2, note: { ru: 'Большая сумма' } }] }],
        effects: [],
        incidents: [],
        ends: null,
      },
    });
    expect(await desk.finish(secretary, task)).toMatchObject({ ok: true });
    const [made] = await desk.work.db.selectFrom('task').selectAll().where('node', '=', 'decide').execute();
    const [wait] = told.ok ? told.tried.waits : [];
    expect(wait?.due).not.toBeNull();
    expect(made?.due && new Date(made.due).toISOString()).toBe(wait?.due);
  });

  test('it tells the letter that would leave and that the case would end; no letter leaves', async () => {
    const { tried } = await atReview('Орлова', '5000');
    expect(await tried()).toMatchObject({
      tried: {
        waits: [],
        branches: [{ node: 'who', branch: { ru: 'Иначе' } }],
        rules: [{ rows: [{ number: 1, note: null }] }],
        effects: [{ kind: 'mail', to: 'client@example.org', subject: 'Кредит одобрен' }],
        ends: { outcome: { ru: 'Выдан' } },
      },
    });
    expect(await desk.work.db.selectFrom('effect').selectAll().execute()).toEqual([]);
  });

  test('what completing would refuse, trying refuses alike: a field that is required, a key that is taken', async () => {
    const { tried } = await atReview(null, '5000');
    expect(await tried()).toMatchObject({ why: 'invalid', problems: [{ path: 'Loan.client', code: 'REQUIRED' }] });
    await desk.database.drop();
    const first = await atReview('Орлова', '5000');
    const second = await desk.begin(first.secretary);
    await desk.fill(first.secretary, second, { client: 'Орлова', sum: '7000' });
    expect(await desk.finish(first.secretary, second)).toMatchObject({ ok: true });
    const refused = await first.tried();
    expect(refused).toMatchObject({ why: 'conflict', conflicts: [{ kind: 'duplicate', fields: ['client'] }] });
    expect(await desk.finish(first.secretary, first.task)).toEqual(refused);
  });

  test('nobody but whoever has the task in work tries it', async () => {
    const { task, element } = await atReview('Орлова', '5000');
    const officer = await desk.actor('officer');
    expect(await tryTask(desk.work, officer, task, element, [])).toEqual({ ok: false, why: 'notPermitted' });
  });
});

/** Every row of every table, and on PostgreSQL where its sequences stand. */
async function everything({ work: { db }, database: { dialect } }: Desk): Promise<Readonly<Record<string, unknown>>> {
  const names =
    dialect === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table'`
      : sql<{ name: string }>`
          select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
          where schemaname not in ('pg_catalog', 'information_schema')
          union all select 'pg_sequences'`;
  const tables = (await names.execute(db)).rows.map(({ name }) => name).sort();
  const rows = await Promise.all(
    tables.map(async name => {
      const table = dialect === 'sqlite' ? sql.id(name) : sql.raw(name);
      return [name, (await sql`select * from ${table}`.execute(db)).rows] as const;
    }),
  );
  return Object.fromEntries(rows);
}
