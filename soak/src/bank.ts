import { randomUUID } from 'node:crypto';
import { type Diagram, localText } from '@marshrut/model';
import {
  type Actor,
  actorOf,
  createProcess,
  createRecord,
  createRole,
  type OpenOptions,
  openRuntime,
  publishProcess,
  type Runtime,
  type RuntimeOptions,
  saveEntity,
  saveService,
} from '@marshrut/runtime';
import { bankEntities, START_BALANCE } from './world.js';

/** One person in all offices: what is tried here is not the gate. */
export const clerk: Actor = actorOf({
  id: 'usr_clerk',
  name: 'Клара Кассирова',
  login: 'clerk',
  roles: ['clerk', 'analyst', 'manager', 'administrator'],
});

export interface Bank extends Runtime {
  /** By the names of their diagrams in `open`. */
  readonly processes: Readonly<Record<string, string>>;
  readonly accounts: readonly string[];
}

export type BankOptions = Pick<OpenOptions, 'folder' | 'url'> & Partial<RuntimeOptions>;

/** What the bank needs to know of itself when it is opened again. */
export interface Furniture {
  readonly processes: Readonly<Record<string, string>>;
  readonly accounts: readonly string[];
}

export async function openBank(options: BankOptions, furniture: Furniture = nothing): Promise<Bank> {
  const runtime = await openRuntime({ hashPassword: async () => randomUUID(), ...options });
  return { ...runtime, ...furniture };
}

const nothing: Furniture = { processes: {}, accounts: [] };

/** Publishes the entities and the diagrams, and opens accounts with money on them. */
export async function furnish(
  runtime: Runtime,
  diagrams: Readonly<Record<string, Diagram>>,
  accounts = 10,
): Promise<Furniture> {
  done(await createRole(runtime.people, clerk, { key: 'clerk', name: localText('Кассир', 'Clerk') }));
  const ledger = {
    key: 'ledger',
    name: localText('Книга', 'Ledger'),
    document: { kind: 'worker', leaseSeconds: 60 },
    secrets: [],
  };
  done(await saveService(runtime.services, clerk, ledger, 0));
  for (const entity of bankEntities) done(await saveEntity(runtime.definitions, clerk, entity, 0));
  const processes: Record<string, string> = {};
  for (const [name, diagram] of Object.entries(diagrams)) processes[name] = await publish(runtime, diagram);
  const opened: string[] = [];
  for (let at = 0; at < accounts; at++) {
    const values = { name: `Счёт ${at}`, balance: START_BALANCE };
    opened.push(done(await createRecord(runtime.records, clerk, { entity: 'Account', values })).record.id);
  }
  return { processes, accounts: opened };
}

/** Publishes a diagram as a process of its own; answers its id. */
export async function publish({ definitions }: Runtime, document: Diagram): Promise<string> {
  const { process } = done(await createProcess(definitions, clerk, { name: document.name, document }));
  done(await publishProcess(definitions, clerk, process.id, 1));
  return process.id;
}

/** The answer, where it is one; what should have been done and was refused is a mistake of the soak itself. */
export function done<Answer extends { readonly ok: boolean }>(answer: Answer): Extract<Answer, { readonly ok: true }> {
  if (answer.ok) return answer as Extract<Answer, { readonly ok: true }>;
  throw new Error(`Expected it to be done, but it was refused: ${JSON.stringify(answer)}`);
}
