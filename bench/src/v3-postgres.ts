import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@marshrut/runtime';
import pg from 'pg';
import { complete, depsOf, furnish, planOfAppeals, prepare, type Ready } from './cases.js';
import { type Comparison, inTurn, rate } from './measure.js';

const ROUNDS = 7;
const PER_ROUND = 400;

/** Where scripts/ start a PostgreSQL whose commits reach the disk. */
interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

/** V3: complete a task with three staged records on PostgreSQL, 16 at once, against one function of the server for the same rows. */
export async function postgres(): Promise<Comparison> {
  const scripts = new URL('../../scripts/postgres/server.mjs', import.meta.url).href;
  const { startPostgres } = (await import(scripts)) as {
    startPostgres(options: { durable: boolean }): Promise<Server>;
  };
  const server = await startPostgres({ durable: true });
  const folder = await mkdtemp(join(tmpdir(), 'marshrut-bench-'));
  // A server that stops ends the connections that are still open; what went wrong before is what is told.
  const onBroken = (): void => undefined;
  try {
    const database = await openDatabase({ folder, url: server.url, onBroken });
    await furnish(database);
    const deps = depsOf(database, planOfAppeals());
    const ready: Ready[] = [];
    await rate(PER_ROUND * ROUNDS * 2, 16, async index => {
      ready[index] = await prepare(deps, index);
    });
    const at = (index: number): Ready => ready[index] as Ready;
    const pool = new pg.Pool({ connectionString: server.url, max: 16 });
    pool.on('error', onBroken);
    await pool.query(byHand);
    const write = (one: Ready, index: number) =>
      pool.query({
        name: 'hand',
        text: 'select bench_by_hand($1, $2, $3)',
        values: [one.case, one.task, String(index)],
      });
    const seen = await inTurn(
      ROUNDS,
      round => rate(PER_ROUND, 16, index => complete(deps, at(round * PER_ROUND + index))),
      round => rate(PER_ROUND, 16, index => write(at((ROUNDS + round) * PER_ROUND + index), round * PER_ROUND + index)),
    );
    await pool.end();
    await database.close();
    return {
      id: 'V3',
      what: 'complete a task with 3 staged records, PostgreSQL, 16 at once',
      yardstick: 'one server-side function for the same rows, node-postgres',
      goal: '≥ 0.8 ×',
      ...seen,
    };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The yardstick: the rows of one completion in static SQL, one round trip, prepared. No engine, no check, no merge. */
const byHand = `
create function bench_by_hand(p_case text, p_task text, p_index text) returns void language plpgsql as $$
declare
  v_now timestamptz := '2026-06-01T06:00:00Z';
  v_file bigint;
  v_appeal bigint;
  v_after jsonb := '{"lastName": "Орлова", "firstName": "Марина", "phone": "+79160001122"}';
begin
  insert into counter as c (name, value) values ('hand.appeal', 1) on conflict (name) do update set value = c.value + 1 returning value into v_appeal;
  insert into counter as c (name, value) values ('hand.file', 1) on conflict (name) do update set value = c.value + 1 returning value into v_file;
  insert into data_person (id, version, created_at, updated_at, last_name, last_name_norm, first_name, first_name_norm)
    values ('person_h' || p_index, 1, v_now, v_now, 'Орлова' || p_index, 'орлова' || p_index, 'Марина', 'марина');
  insert into data_personal_file (id, version, created_at, updated_at, number, number_norm, person, opened_at)
    values ('personal_file_h' || p_index, 1, v_now, v_now, 'ЛР-' || v_file, 'лр-' || v_file, 'person_h' || p_index, '2026-06-01');
  insert into data_appeal (id, version, created_at, updated_at, reg_no, reg_no_norm, person, file, text, status)
    values ('appeal_h' || p_index, 1, v_now, v_now, 'ОР-' || v_appeal, 'ор-' || v_appeal, 'person_h' || p_index, 'personal_file_h' || p_index, 'Во дворе третий день нет света.', 'Зарегистрировано');
  update case_instance set revision = revision + 1, sequence = sequence + 12, updated_at = v_now,
    state = '{"status": "running", "vars": {"lastName": "Орлова"}, "elements": {}, "arrivals": [], "commits": 1}' where id = p_case;
  update task set status = 'completed', finished_at = v_now where id = p_task;
  insert into task (id, case_id, process, node, status, user_id, step, context, context_norm, created_at)
    values ('task_h' || p_index, p_case, 'prc_1', 'answer', 'open', 'officer', 'prepare', '', '', v_now);
  insert into journal (case_id, sequence, type, actor, at, event)
    select p_case, 1000 + i, 'elementEntered', 'secretary', v_now, '{"type": "elementEntered", "element": "el_01", "node": "prepare", "scope": "task_01", "consumed": []}' from generate_series(1, 12) i;
  insert into commit_record (id, source, case_id, task, node, actor, at, lines) values ('cmt_h' || p_index, 'TASK', p_case, p_task, 'registered', 'secretary', v_now, 3);
  insert into commit_line (commit_id, line, entity, record, op, version, before, after) values
    ('cmt_h' || p_index, 0, 'Person', 'person_h' || p_index, 'create', 1, '{}', v_after),
    ('cmt_h' || p_index, 1, 'PersonalFile', 'personal_file_h' || p_index, 'create', 1, '{}', v_after),
    ('cmt_h' || p_index, 2, 'Appeal', 'appeal_h' || p_index, 'create', 1, '{}', v_after);
  insert into seen_command (actor, key, input, outcome, at) values ('secretary', p_task, '', '{}', v_now);
  delete from staged_change where task = p_task;
  delete from task_draft where task = p_task;
end $$`;
