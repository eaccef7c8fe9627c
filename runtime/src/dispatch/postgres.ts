import type { BusinessTables } from '../tables/business-tables.js';
import type { Catalogue } from '../tables/catalogue.js';
import { UnknownToCatalogue } from '../tables/unknown.js';
import { batched } from './postgres/batch.js';
import { readFacts } from './postgres/facts.js';
import { type OpenAnswer, openedFrom } from './postgres/open-case.js';
import { isUndone, refusalOf } from './postgres/refusal.js';
import { type Line, sendOpens, sendWrites } from './postgres/send.js';
import { turns } from './postgres/turns.js';
import { writeMessage } from './postgres/write-message.js';
import type {
  OpenRequest,
  Storage,
  StorageReply,
  StorageRequest,
  TakenNumber,
  Work,
  WriteSet,
  Written,
} from './storage.js';

export interface PostgresStorageOptions extends Line {
  readonly catalogue: Catalogue;
}

const OPENS = { lanes: 2, size: 50, compare: () => 0, isUndone };
/** One lane: units of one node never wait for each other's locks, and those that come together share one commit. */
const WRITES = { lanes: 1, size: 50, compare: byCounters, isUndone };
/** Longer messages, those of an import, go by themselves and keep nobody waiting. */
const LONG_MESSAGE = 200_000;

/** A message and the counters it locks. */
interface WriteAsk {
  readonly message: string;
  readonly counters: string;
}

interface WriteAnswer {
  readonly numbers: readonly TakenNumber[];
}

/**
 * A round trip for each request and no transaction around them: what was read is guarded by the versions that the one
 * writing statement checks. So after its write a unit has nothing left to do but return.
 */
export function postgresStorage({ catalogue, ...line }: PostgresStorageOptions): Storage {
  const sendOpen = batched((opens: readonly OpenRequest[]) => sendOpens<OpenAnswer>(line, opens), OPENS);
  const sendAll = (asks: readonly WriteAsk[]) =>
    sendWrites<WriteAnswer>(
      line,
      asks.map(({ message }) => message),
    );
  const sendWrite = batched(sendAll, WRITES);
  const inTurn = turns();
  const sendLong = async (ask: WriteAsk) => (await sendAll([ask]))[0] as WriteAnswer;

  async function answer(tables: BusinessTables, request: StorageRequest): Promise<StorageReply> {
    switch (request.ask) {
      case 'open':
        return { for: 'open', opened: openedFrom(await sendOpen(request.open), tables, request.open) };
      case 'facts':
        return { for: 'facts', facts: await readFacts(line, tables, request.needs) };
      case 'write':
        return { for: 'write', written: await writeAll(tables, request.write) };
    }
  }

  async function writeAll(tables: BusinessTables, write: WriteSet): Promise<Written> {
    const message = JSON.stringify(writeMessage(tables, write));
    const needs = write.commits.flatMap(commit => commit.numbers);
    const ask = {
      message,
      counters: needs
        .map(({ counter }) => counter)
        .toSorted()
        .join(),
    };
    try {
      const { numbers } = await (message.length > LONG_MESSAGE ? sendLong : sendWrite)(ask);
      const taken = numbers.map(({ record, field, value }) => ({ record, field, value }));
      return { ok: true, revision: (write.case?.revision ?? 0) + 1, numbers: taken };
    } catch (error) {
      const refusal = refusalOf(error, tables, write) ?? refusalOf(error, await catalogue.reload(), write);
      if (refusal === null) throw error;
      return refusal;
    }
  }

  async function drive<T>(tables: BusinessTables, unit: Work<T>): Promise<T> {
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
  }

  async function run<T>(work: () => Work<T>): Promise<T> {
    try {
      return await drive(catalogue.current(), work());
    } catch (error) {
      if (!(error instanceof UnknownToCatalogue)) throw error;
      return drive(await catalogue.reload(), work());
    }
  }

  return { run: (work, line) => (line === undefined ? run(work) : inTurn(line, () => run(work))) };
}

function byCounters(left: WriteAsk, right: WriteAsk): number {
  return left.counters < right.counters ? -1 : left.counters > right.counters ? 1 : 0;
}
