import type pg from 'pg';
import type { BusinessTables } from '../tables/business-tables.js';
import type { Catalogue } from '../tables/catalogue.js';
import { readFacts } from './postgres/facts.js';
import { openCase } from './postgres/open-case.js';
import { refusalOf } from './postgres/refusal.js';
import { send } from './postgres/send.js';
import { writeMessage } from './postgres/write-message.js';
import type { Storage, StorageReply, StorageRequest, TakenNumber, Work, WriteSet, Written } from './storage.js';

export interface PostgresStorageOptions {
  readonly pool: pg.Pool;
  readonly catalogue: Catalogue;
}

/**
 * A round trip for each request and no transaction around them: what was read is guarded by the versions that the one
 * writing statement checks. So after its write a unit has nothing left to do but return.
 */
export function postgresStorage({ pool, catalogue }: PostgresStorageOptions): Storage {
  async function answer(tables: BusinessTables, request: StorageRequest): Promise<StorageReply> {
    switch (request.ask) {
      case 'open':
        return { for: 'open', opened: await openCase(pool, tables, request.open) };
      case 'facts':
        return { for: 'facts', facts: await readFacts(pool, tables, request.needs) };
      case 'write':
        return { for: 'write', written: await writeAll(tables, request.write) };
    }
  }

  async function writeAll(tables: BusinessTables, write: WriteSet): Promise<Written> {
    try {
      const message = JSON.stringify(writeMessage(tables, write));
      const { numbers } = await send<{ numbers: TakenNumber[] }>(pool, 'marshrut_write', [message]);
      return { ok: true, revision: (write.case?.revision ?? 0) + 1, numbers };
    } catch (error) {
      const refusal = refusalOf(error, tables, write) ?? refusalOf(error, await catalogue.reload(), write);
      if (refusal === null) throw error;
      return refusal;
    }
  }

  return {
    async run<T>(work: () => Work<T>): Promise<T> {
      const tables = catalogue.current();
      const unit = work();
      let written = false;
      let step = unit.next(undefined as never);
      while (!step.done) {
        if (written)
          throw new Error('Expected a unit of work to end after its write, but it asks for more. Return instead.');
        const reply = await answer(tables, step.value);
        written = reply.for === 'write' && reply.written.ok;
        step = unit.next(reply);
      }
      return step.value;
    },
  };
}
