import type { BusinessTables } from '../../tables/business-tables.js';
import type { StorageReply, StorageRequest, Work } from '../storage.js';
import type { SqliteConnection } from './connection.js';
import { readFacts } from './facts.js';
import { openCase } from './open-case.js';
import { RefusedWrite } from './refused-write.js';
import { writeAll } from './write-all.js';

/** One piece of work that somebody waits for. */
export interface Unit {
  readonly work: () => Work<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: unknown };

/** Runs the units in one transaction and answers each. One that throws is rolled back alone. */
export function runGroup(connection: SqliteConnection, tables: BusinessTables, units: readonly Unit[]): void {
  if (units.length === 0) return;
  try {
    const outcomes = commitTogether(connection, tables, units);
    units.forEach((unit, at) => {
      const outcome = outcomes[at];
      if (outcome?.ok) unit.resolve(outcome.result);
      else unit.reject(outcome?.error);
    });
  } catch (error) {
    if (connection.inTransaction()) connection.run('rollback');
    if (units.length === 1) units[0]?.reject(error);
    else for (const unit of units) runGroup(connection, tables, [unit]);
  }
}

/** Throws where the transaction as a whole failed: nothing of it is written. */
function commitTogether(connection: SqliteConnection, tables: BusinessTables, units: readonly Unit[]): Outcome[] {
  connection.run('begin immediate');
  const outcomes = units.map(unit => runUnit(connection, tables, unit));
  connection.run('commit');
  return outcomes;
}

function runUnit(connection: SqliteConnection, tables: BusinessTables, { work }: Unit): Outcome {
  connection.run('savepoint unit');
  try {
    const result = drive(connection, tables, work());
    connection.run('release unit');
    return { ok: true, result };
  } catch (error) {
    if (!connection.inTransaction()) throw error;
    connection.run('rollback to unit');
    connection.run('release unit');
    return { ok: false, error };
  }
}

function drive(connection: SqliteConnection, tables: BusinessTables, work: Work<unknown>): unknown {
  let written = false;
  let step = work.next(undefined as never);
  while (!step.done) {
    if (written)
      throw new Error('Expected a unit of work to end after its write, but it asks for more. Return instead.');
    const reply = answer(connection, tables, step.value);
    written = reply.for === 'write' && reply.written.ok;
    step = work.next(reply);
  }
  return step.value;
}

function answer(connection: SqliteConnection, tables: BusinessTables, request: StorageRequest): StorageReply {
  switch (request.ask) {
    case 'open':
      return { for: 'open', opened: openCase(connection, tables, request.open) };
    case 'facts':
      return { for: 'facts', facts: readFacts(connection, tables, request.needs) };
    case 'write':
      try {
        return { for: 'write', written: writeAll(connection, tables, request.write) };
      } catch (error) {
        if (!(error instanceof RefusedWrite)) throw error;
        connection.run('rollback to unit');
        return { for: 'write', written: error.written };
      }
  }
}
