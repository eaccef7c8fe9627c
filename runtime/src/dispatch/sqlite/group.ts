import type { BusinessTables } from '../../tables/business-tables.js';
import type { StorageReply, StorageRequest, Work, WriteSet, Written } from '../storage.js';
import type { SqliteConnection } from './connection.js';
import { readFacts } from './facts.js';
import type { JobBell } from './job-bell.js';
import { openCase } from './open-case.js';
import { RefusedWrite } from './refused-write.js';
import { writeAll } from './write-all.js';

/** One piece of work that somebody waits for. */
export interface Unit {
  readonly work: () => Work<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What a group works on: the connection, the business tables as they are published now, and who is told of new jobs. */
export interface Ground {
  readonly connection: SqliteConnection;
  readonly tables: BusinessTables;
  readonly bell: JobBell;
}

type Outcome = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: unknown };

/** How a unit that must leave no trace is undone: by a savepoint of its own, or by beginning the whole group again. */
type Undo = 'savepoint' | 'group';

/** A unit has written and must leave no trace, but has no savepoint. */
class GroupMustBeginAgain extends Error {}

/**
 * Runs the units in one transaction and answers each. One that throws or is refused is undone alone.
 * Savepoints copy every page before its first change, which doubles what is written, and refusals are seldom: so the group
 * runs without them first, and begins again with them where a unit turns out to need one.
 */
export function runGroup(ground: Ground, units: readonly Unit[]): void {
  if (units.length > 0) attempt(ground, units, 'group');
}

function attempt(ground: Ground, units: readonly Unit[], undo: Undo): void {
  try {
    const outcomes = commitTogether(ground, units, undo);
    units.forEach((unit, at) => {
      const outcome = outcomes[at];
      if (outcome?.ok) unit.resolve(outcome.result);
      else unit.reject(outcome?.error);
    });
  } catch (error) {
    if (ground.connection.inTransaction()) ground.connection.run('rollback');
    if (error instanceof GroupMustBeginAgain) attempt(ground, units, 'savepoint');
    else if (units.length === 1) units[0]?.reject(error);
    else for (const unit of units) attempt(ground, [unit], undo);
  }
}

/** Throws where the transaction as a whole failed: nothing of it is written. */
function commitTogether(ground: Ground, units: readonly Unit[], undo: Undo): Outcome[] {
  const { connection, bell } = ground;
  connection.run('begin immediate');
  const run = undo === 'savepoint' ? runInSavepoint : runPlainly;
  const outcomes = units.map(unit => run(ground, unit));
  connection.run('commit');
  bell.ring();
  return outcomes;
}

function runInSavepoint(ground: Ground, { work }: Unit): Outcome {
  const { connection, tables, bell } = ground;
  connection.run('savepoint unit');
  const write = (set: WriteSet): Written => {
    try {
      return writeAll(connection, tables, bell, set);
    } catch (error) {
      if (!(error instanceof RefusedWrite)) throw error;
      connection.run('rollback to unit');
      return error.written;
    }
  };
  try {
    const result = drive(ground, work(), write);
    connection.run('release unit');
    return { ok: true, result };
  } catch (error) {
    if (!connection.inTransaction()) throw error;
    connection.run('rollback to unit');
    connection.run('release unit');
    return { ok: false, error };
  }
}

function runPlainly(ground: Ground, { work }: Unit): Outcome {
  const { connection, tables, bell } = ground;
  let clean = true;
  const write = (set: WriteSet): Written => {
    clean = false;
    return writeAll(connection, tables, bell, set);
  };
  try {
    return { ok: true, result: drive(ground, work(), write) };
  } catch (error) {
    if (!connection.inTransaction()) throw error;
    if (clean) return { ok: false, error };
    throw new GroupMustBeginAgain();
  }
}

type Write = (set: WriteSet) => Written;

function drive(ground: Ground, work: Work<unknown>, write: Write): unknown {
  let written = false;
  let step = work.next(undefined as never);
  while (!step.done) {
    if (written)
      throw new Error('Expected a unit of work to end after its write, but it asks for more. Return instead.');
    const reply = answer(ground, step.value, write);
    written = reply.for === 'write' && reply.written.ok;
    step = work.next(reply);
  }
  return step.value;
}

function answer({ connection, tables }: Ground, request: StorageRequest, write: Write): StorageReply {
  switch (request.ask) {
    case 'open':
      return { for: 'open', opened: openCase(connection, tables, request.open) };
    case 'facts':
      return { for: 'facts', facts: readFacts(connection, tables, request.needs) };
    case 'write':
      return { for: 'write', written: write(request.write) };
  }
}
