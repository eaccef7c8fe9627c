import type { Database, Statement } from 'better-sqlite3';
import type { Ready } from './cases.js';

/**
 * The yardstick of V1 and V2: the rows of one completion written by hand with better-sqlite3, prepared statements, one transaction
 * each: three business records with their numbers, the case, two tasks, twelve journal entries, the commit and its lines, the
 * answered key, and the staged rows away. No engine, no check, no merge.
 */
export function byHand(database: Database): (ready: Ready, index: number) => void {
  const one = (sql: string): Statement => database.prepare(sql);
  const now = '2026-06-01T06:00:00.000Z';
  const person = one(
    "insert into data_person (id, version, created_at, updated_at, last_name, last_name_norm, first_name, first_name_norm) values (?, 1, ?, ?, ?, ?, 'Марина', 'марина')",
  );
  const file = one(
    'insert into data_personal_file (id, version, created_at, updated_at, number, number_norm, person, opened_at) values (?, 1, ?, ?, ?, ?, ?, ?)',
  );
  const appeal = one(
    "insert into data_appeal (id, version, created_at, updated_at, reg_no, reg_no_norm, person, file, text, status) values (?, 1, ?, ?, ?, ?, ?, ?, 'Во дворе третий день нет света.', 'Зарегистрировано')",
  );
  const count = one(
    'insert into counter (name, value) values (?, 1) on conflict (name) do update set value = value + 1 returning value',
  );
  const moved = one(
    'update case_instance set revision = revision + 1, sequence = sequence + 12, state = ?, updated_at = ? where id = ?',
  );
  const closed = one("update task set status = 'completed', finished_at = ? where id = ?");
  const opened = one(
    "insert into task (id, case_id, process, node, status, user_id, step, context, context_norm, created_at) values (?, ?, 'prc_1', 'answer', 'open', 'officer', 'prepare', '', '', ?)",
  );
  const entry = one(
    "insert into journal (case_id, sequence, type, actor, at, event) values (?, ?, 'elementEntered', 'secretary', ?, ?)",
  );
  const commit = one(
    "insert into commit_record (id, source, case_id, task, node, actor, at, lines) values (?, 'TASK', ?, ?, 'registered', 'secretary', ?, 3)",
  );
  const line = one(
    "insert into commit_line (commit_id, line, entity, record, op, version, before, after) values (?, ?, ?, ?, 'create', 1, '{}', ?)",
  );
  const seen = one("insert into seen_command (actor, key, input, outcome, at) values ('secretary', ?, '', '{}', ?)");
  const away = one('delete from staged_change where task = ?');
  const drafts = one('delete from task_draft where task = ?');
  const event = JSON.stringify({
    type: 'elementEntered',
    element: 'el_01',
    node: 'prepare',
    scope: 'task_01',
    consumed: [],
  });
  const state = JSON.stringify({
    status: 'running',
    vars: { lastName: 'Орлова', firstName: 'Марина' },
    elements: {},
    arrivals: [],
    commits: 1,
  });
  const after = JSON.stringify({ lastName: 'Орлова', firstName: 'Марина', phone: '+79160001122' });
  return database.transaction((ready: Ready, index: number) => {
    const [p, f, a, c] = [`person_h${index}`, `personal_file_h${index}`, `appeal_h${index}`, `cmt_h${index}`];
    const [fileNo, regNo] = [
      count.get('hand.file') as { value: number },
      count.get('hand.appeal') as { value: number },
    ];
    person.run(p, now, now, `Орлова${index}`, `орлова${index}`);
    file.run(f, now, now, `ЛР-${fileNo.value}`, `лр-${fileNo.value}`, p, '2026-06-01');
    appeal.run(a, now, now, `ОР-${regNo.value}`, `ор-${regNo.value}`, p, f);
    moved.run(state, now, ready.case);
    closed.run(now, ready.task);
    opened.run(`task_h${index}`, ready.case, now);
    for (let i = 0; i < 12; i++) entry.run(ready.case, 1000 + i, now, event);
    commit.run(c, ready.case, ready.task, now);
    line.run(c, 0, 'Person', p, after);
    line.run(c, 1, 'PersonalFile', f, after);
    line.run(c, 2, 'Appeal', a, after);
    seen.run(ready.task, now);
    away.run(ready.task);
    drafts.run(ready.task);
  });
}
