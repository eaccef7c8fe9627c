import type { Entity, Value, Values } from '@marshrut/model';
import type { Act, Driver, Seen, Story, World } from '@marshrut/testing';
import { seenBehind } from './behind.fixture.js';
import type { GraphqlHouse } from './graphql-house.fixture.js';
import { documents, type Refusable, type Sent, type TaskSeen, type WorkSeen } from './operations.fixture.js';
import { ARCHIVIST, expected, prepareWorld } from './prepare-world.fixture.js';

type PersonsAct = Exclude<Act, { do: OutsideAct }>;
type OutsideAct = (typeof outsideActs)[number];

/** What no person does at a desk: time passes, messages come, services answer, a case is repaired. */
const outsideActs = [
  ...(['wait', 'message', 'signal', 'answer', 'break', 'suspend', 'goOn', 'abandon'] as const),
  ...(['skip', 'stop', 'enter', 'extend', 'pauseTerm', 'resumeTerm'] as const),
] as const;

/** Whether a story tells only what people do and see; time and the world outside have no clock and no voice here yet. */
export function playable({ steps, processes, people }: Story): boolean {
  const outside: readonly string[] = outsideActs;
  const acts = steps.flatMap(step => ('act' in step ? [step.act.do] : []));
  const looks = steps.flatMap(step => (step.verb === 'look' ? [step.look.at] : []));
  const others = Object.keys(processes ?? {}).length + Object.keys(people ?? {}).length;
  return (
    others === 0 &&
    !acts.some(act => outside.includes(act)) &&
    !looks.some(look => ['mail', 'asked', 'deadlines', 'vars'].includes(look))
  );
}

/** Plays stories through the GraphQL schema alone; only what it hides from everybody is looked up behind it. */
export class GraphqlDriver implements Driver {
  readonly #house: GraphqlHouse;
  #entities = new Map<string, Entity>();
  #process = '';
  #case = '';
  /** Operations by idempotency key: delivered again, an act is the same to the letter. */
  readonly #sent = new Map<string, Sent>();

  constructor(house: GraphqlHouse) {
    this.#house = house;
  }

  async prepare(world: World): Promise<void> {
    this.#entities = new Map(world.entities.map(entity => [entity.key, entity]));
    this.#process = await prepareWorld(this.#house, world);
  }

  reload(): Promise<void> {
    return this.#house.restart();
  }

  close(): Promise<void> {
    return this.#house.close();
  }

  async act(by: string, act: Act, key: string): Promise<string | null> {
    const sent = this.#sent.get(key) ?? (await this.#operation(act as PersonsAct, key));
    this.#sent.set(key, sent);
    const answer = await this.#send(by, act, sent);
    const resolved = act.do === 'finish' && act.take ? resolvedBy(act.take, sent, answer) : null;
    if (!resolved) return refusalOf(answer);
    this.#sent.set(key, resolved);
    return refusalOf(await this.#send(by, act, resolved));
  }

  async enter(entity: string, values: Values): Promise<string> {
    const input = { entity, values: await this.#toIds(entity, values) };
    const { createRecord } = await this.#house.ask<{ createRecord: Refusable & { record: { id: string } } }>(
      ARCHIVIST,
      documents.createRecord,
      { input },
    );
    expected('RecordSaved', createRecord);
    return createRecord.record.id;
  }

  async edit(entity: string, id: string, values: Values): Promise<void> {
    const { record } = await this.#house.ask<{ record: { version: number } }>(ARCHIVIST, documents.record, {
      entity,
      id,
    });
    const input = { entity, id, expectedVersion: record.version, values };
    const { updateRecord } = await this.#house.ask<{ updateRecord: Refusable }>(ARCHIVIST, documents.updateRecord, {
      input,
    });
    expected('RecordSaved', updateRecord);
  }

  async look(): Promise<Seen> {
    const { case: seen } = await this.#house.ask<{ case: CaseSeen | null }>('manager', documents.case, {
      id: this.#case,
    });
    const { open, path } = await seenBehind(this.#house.runtime(), this.#case);
    const incidents = (seen?.incidents ?? []).map(({ node, code, path: at }) => ({ node, code, path: at ?? '' }));
    const unseen = { vars: {}, mail: [], asked: [], deadlines: [] };
    return { status: statusOf(seen?.status ?? 'NEW'), open, path, incidents, ...unseen };
  }

  async records(entity: string): Promise<readonly Values[]> {
    const { records } = await this.#house.ask<{
      records: { edges: readonly { node: { id: string; values: Values } }[] };
    }>(ARCHIVIST, documents.records, { entity });
    const rows = records.edges.map(({ node }) => this.#toLogins(entity, { ...node.values, id: node.id }));
    return Promise.all(rows);
  }

  async #send(by: string, act: Act, { document, input }: Sent): Promise<Refusable> {
    // Somebody without a task in work does not retry what failed: managers do.
    const who = act.do === 'retry' ? 'manager' : by;
    const { answer } = await this.#house.ask<{ answer: Refusable }>(who, document, { input });
    if (answer.case) this.#case = answer.case.id;
    return answer;
  }

  async #operation(act: PersonsAct, idempotencyKey: string): Promise<Sent> {
    if (act.do === 'start') {
      return { document: documents.start, input: { processId: this.#process, values: act.vars, idempotencyKey } };
    }
    if (act.do === 'retry') {
      const { case: seen } = await this.#house.ask<{ case: CaseSeen }>('manager', documents.case, { id: this.#case });
      const element = seen.incidents.find(({ node }) => node === act.node)?.element ?? '';
      return { document: documents.retry, input: { caseId: this.#case, element, idempotencyKey } };
    }
    const { taskId, work } = await this.#task(act.task);
    const element = work?.screen.element ?? '';
    switch (act.do) {
      case 'claim':
      case 'release':
      case 'pause':
      case 'resume':
      case 'cancel':
        return { document: documents[act.do], input: { taskId, idempotencyKey } };
      case 'fill': {
        const values = await this.#withIds(act.values);
        return { document: documents.fill, input: { taskId, element, values, idempotencyKey } };
      }
      case 'select': {
        const record = act.match === null ? null : foundBy(act.match, work);
        return { document: documents.select, input: { taskId, element, record, idempotencyKey } };
      }
      case 'back': {
        const visit = work?.steps.findLast(({ node, visit }) => node === act.step && visit !== null)?.visit ?? '';
        return { document: documents.back, input: { taskId, visit, idempotencyKey } };
      }
      case 'finish':
        return { document: documents.finish, input: { taskId, element, idempotencyKey } };
    }
  }

  /** The open task at a node, or the last that was there; what stands in it is told by its owner. */
  async #task(node: string): Promise<{ readonly taskId: string; readonly work: WorkSeen | null }> {
    const { case: seen } = await this.#house.ask<{ case: CaseSeen }>('manager', documents.case, { id: this.#case });
    const here = seen.tasks.filter(task => task.node === node);
    const task = here.find(({ status }) => status !== 'COMPLETED' && status !== 'CANCELLED') ?? here.at(-1);
    if (!task?.owner) return { taskId: task?.id ?? '', work: null };
    const { task: own } = await this.#house.ask<{ task: { work: WorkSeen | null } | null }>(
      task.owner.login,
      documents.work,
      {
        id: task.id,
      },
    );
    return { taskId: task.id, work: own?.work ?? null };
  }

  /** Stories name people by login. Any text that is a login means that person: forms tell no types. */
  async #withIds(values: Values): Promise<Values> {
    const logins = await this.#logins();
    const known = (value: Value): Value => [...logins].find(([, login]) => login === value)?.[0] ?? value;
    return Object.fromEntries(Object.entries(values).map(([path, value]) => [path, known(value)]));
  }

  async #toIds(entity: string, values: Values): Promise<Values> {
    const people = this.#peopleIn(entity, values);
    return people.length > 0 ? this.#withIds(values) : values;
  }

  async #toLogins(entity: string, values: Values): Promise<Values> {
    const people = this.#peopleIn(entity, values);
    const logins = people.length > 0 ? await this.#logins() : new Map<string, string>();
    return {
      ...values,
      ...Object.fromEntries(people.map(key => [key, logins.get(String(values[key])) ?? values[key] ?? null])),
    };
  }

  #peopleIn(entity: string, values: Values): string[] {
    const fields = this.#entities.get(entity)?.fields ?? [];
    return fields.filter(({ key, type }) => type.kind === 'user' && values[key] != null).map(({ key }) => key);
  }

  async #logins(): Promise<ReadonlyMap<string, string>> {
    const { users } = await this.#house.ask<{ users: { edges: readonly { node: { id: string; login: string } }[] } }>(
      'admin',
      documents.users,
    );
    return new Map(users.edges.map(({ node }) => [node.id, node.login]));
  }
}

interface CaseSeen {
  readonly status: string;
  readonly tasks: readonly TaskSeen[];
  readonly incidents: readonly {
    readonly element: string;
    readonly node: string;
    readonly code: string;
    readonly path: string | null;
  }[];
}

function foundBy(match: Values, work: WorkSeen | null): string {
  const found = work?.screen.found ?? [];
  return found.find(({ values }) => Object.entries(match).every(([key, value]) => values[key] === value))?.id ?? '';
}

function refusalOf(answer: Refusable): string | null {
  switch (answer.__typename) {
    case 'NotNow':
      return answer.reason ?? 'NOT_NOW';
    case 'Invalid':
      return 'INVALID';
    case 'TaskConflict':
      return 'CONFLICT';
    case 'KeyReused':
      return 'KEY_REUSED';
    // Whether a task is not there or not theirs is not told; in stories it is always there.
    case 'NotPermitted':
      return 'TASK_NOT_YOURS';
    default:
      return null;
  }
}

/** The same completion with each conflict decided by its field; null where nothing was to be decided. */
function resolvedBy(
  take: Readonly<Record<string, 'mine' | 'theirs'>>,
  sent: Sent,
  { conflicts = [] }: Refusable,
): Sent | null {
  const resolutions = conflicts.flatMap(({ entity, record, field, version }) => {
    const decided = take[field];
    return decided ? [{ entity, record, field, version, take: decided.toUpperCase() }] : [];
  });
  if (resolutions.length === 0) return null;
  return { ...sent, input: { ...sent.input, resolutions, idempotencyKey: `${sent.input.idempotencyKey} resolved` } };
}

/** A story tells an incident by itself: to it a stopped case runs. */
function statusOf(status: string): string {
  return status === 'STOPPED' ? 'running' : status.toLowerCase();
}
