import type { Diagram, Node } from '@marshrut/model';
import type { Transaction } from 'kysely';
import type { Database, ProcessStartRow } from '../database/rows.js';

/** What the version of a process is started by, from outside. Those of a version that is published no more are forgotten. */
export async function keepStarts(
  db: Transaction<Database>,
  { process, version }: Pick<ProcessStartRow, 'process' | 'version'>,
  diagram: Diagram,
): Promise<void> {
  await forgetStarts(db, process);
  const starts = diagram.nodes.flatMap(node => startOf(node));
  if (starts.length === 0) return;
  await db
    .insertInto('process_start')
    .values(starts.map(start => ({ process, version, ...start })))
    .execute();
}

export async function forgetStarts(db: Transaction<Database>, process: string): Promise<void> {
  await db.deleteFrom('process_start').where('process', '=', process).execute();
}

type Start = Omit<ProcessStartRow, 'process' | 'version'>;

/** A start inside a subprocess is set off by the case it stands in, and one without a trigger by people. */
function startOf({ id: node, block, parent, settings }: Node): Start[] {
  if (block !== 'start' || parent !== null) return [];
  const { trigger } = settings as { readonly trigger?: Trigger };
  switch (trigger?.on) {
    case 'message':
    case 'signal':
    case 'webhook':
      return [{ node, kind: trigger.on, name: trigger.name, entity: null, change: null }];
    case 'record':
      return [{ node, kind: 'record', name: null, entity: trigger.entity, change: trigger.change }];
    default:
      return [];
  }
}

/** As the settings of the block `start` have it; a diagram that is published has been checked. */
type Trigger =
  | { readonly on: 'message' | 'signal' | 'webhook'; readonly name: string }
  | { readonly on: 'record'; readonly entity: string; readonly change: NonNullable<ProcessStartRow['change']> }
  | { readonly on: 'none' | 'timer' | 'condition' | 'error' | 'escalation' };
