import type { Entity, Values } from '@marshrut/model';
import { startByWebhook } from '@marshrut/runtime';
import type { Act, CaseAct, Driver, Seen, World } from '@marshrut/testing';
import { loginsOf, operationOf, withIds } from './act-operation.fixture.js';
import { seenBehind } from './behind.fixture.js';
import type { GraphqlHouse } from './graphql-house.fixture.js';
import { type CaseSeen, documents, type Refusable, type Sent } from './operations.fixture.js';
import { ARCHIVIST, expected, prepareWorld, servicesIn } from './prepare-world.fixture.js';

/** Who does what no person of a story does: programs outside, and whoever answers for the cases. */
const INTEGRATOR = 'integrator';
const MANAGER = 'manager';

/** Plays stories through the GraphQL schema alone; only what it hides from everybody is looked up behind it. */
export class GraphqlDriver implements Driver {
  readonly #house: GraphqlHouse;
  #entities = new Map<string, Entity>();
  /** By the nodes that ask them. */
  #services = new Map<string, string>();
  #process = '';
  #case = '';
  /** Operations by idempotency key: delivered again, an act is the same to the letter. */
  readonly #sent = new Map<string, Sent>();
  /** What happened outside, by key: delivered again, it happened once. */
  readonly #happened = new Set<string>();

  constructor(house: GraphqlHouse) {
    this.#house = house;
  }

  async prepare(world: World): Promise<void> {
    this.#entities = new Map(world.entities.map(entity => [entity.key, entity]));
    this.#services = servicesIn(world);
    this.#process = await prepareWorld(this.#house, world);
  }

  reload(): Promise<void> {
    return this.#house.restart();
  }

  close(): Promise<void> {
    return this.#house.close();
  }

  async act(by: string, act: Act, key: string): Promise<string | null> {
    const refusal = await this.#actNow(by, act, key);
    await this.#house.time.catchUp();
    return refusal;
  }

  async #actNow(by: string, act: Act, key: string): Promise<string | null> {
    switch (act.do) {
      case 'wait':
        if (!this.#happened.has(key)) await this.#house.time.pass(act.seconds);
        this.#happened.add(key);
        return null;
      case 'message':
      case 'signal': {
        const { do: what, ...input } = act;
        return refusalOf(await this.#answer(INTEGRATOR, documents[what], { ...input, idempotencyKey: key }));
      }
      case 'webhook': {
        // Not through the schema: its own address, whose server has a test of its own.
        const started = await startByWebhook(this.#house.runtime().jobs, { ...act, id: key });
        return started.ok ? null : started.why.toUpperCase();
      }
      case 'answer':
      case 'break':
        return this.#work(act, key);
      default:
        return this.#command(by, act, key);
    }
  }

  async #command(by: string, act: CaseAct, key: string): Promise<string | null> {
    const sent = this.#sent.get(key) ?? (await this.#operation(act, key));
    this.#sent.set(key, sent);
    const who = managed.has(act.do) ? MANAGER : by;
    const answer = await this.#answer(who, sent.document, sent.input);
    if (answer.case) this.#case = answer.case.id;
    const resolved = act.do === 'finish' && act.take ? resolvedBy(act.take, sent, answer) : null;
    if (!resolved) return refusalOf(answer);
    this.#sent.set(key, resolved);
    return refusalOf(await this.#answer(who, resolved.document, resolved.input));
  }

  /** A program takes the oldest work of the service, and answers. */
  async #work(act: Extract<Act, { do: 'answer' | 'break' }>, key: string): Promise<string | null> {
    if (this.#happened.has(key)) return null;
    const leased = await this.#answer<Leased>(INTEGRATOR, documents.lease, { topic: act.service, max: 1 });
    const job = leased.jobs?.[0];
    if (!job) return 'NOTHING_ASKED';
    this.#happened.add(key);
    return refusalOf(
      act.do === 'answer'
        ? await this.#answer(INTEGRATOR, documents.complete, { ...job, values: act.values })
        : await this.#answer(INTEGRATOR, documents.fail, {
            ...job,
            error: act.error,
            message: `${act.service} said so`,
          }),
    );
  }

  async #answer<Answer extends Refusable = Refusable>(who: string, document: string, input: object): Promise<Answer> {
    return (await this.#house.ask<{ answer: Answer }>(who, document, { input })).answer;
  }

  async #operation(act: CaseAct, key: string): Promise<Sent> {
    const around = { process: this.#process, main: this.#case, cases: await this.#cases() };
    return operationOf(this.#house, act, around, key);
  }

  /** All there are, oldest first. */
  async #cases(): Promise<readonly CaseSeen[]> {
    const { cases } = await this.#house.ask<{ cases: { edges: readonly { node: CaseSeen }[] } }>(
      MANAGER,
      documents.cases,
    );
    return cases.edges.map(({ node }) => node).reverse();
  }

  async enter(entity: string, values: Values): Promise<string> {
    const input = { entity, values: await this.#toIds(entity, values) };
    const saved = await this.#answer<Refusable & { record: { id: string } }>(ARCHIVIST, documents.createRecord, input);
    expected('RecordSaved', saved);
    return saved.record.id;
  }

  async edit(entity: string, id: string, values: Values): Promise<void> {
    const { record } = await this.#house.ask<{ record: { version: number } }>(ARCHIVIST, documents.record, {
      entity,
      id,
    });
    const input = { entity, id, expectedVersion: record.version, values };
    expected('RecordSaved', await this.#answer(ARCHIVIST, documents.updateRecord, input));
  }

  async look(): Promise<Seen> {
    const cases = await this.#cases();
    const main = cases.find(({ id }) => id === this.#case);
    const live = cases.filter(({ status }) => status !== 'ENDED' && status !== 'CANCELLED');
    return {
      ...(await seenBehind(this.#house.runtime(), this.#case)),
      status: statusOf(main?.status ?? 'NEW'),
      incidents: live.flatMap(({ incidents }) =>
        incidents.map(({ node, code, path }) => ({ node, code, path: path ?? '' })),
      ),
      vars: Object.fromEntries((main?.card ?? []).map(({ key, value }) => [key, value.value])),
      mail: await this.#mail(),
      asked: live.flatMap(({ waits }) =>
        waits.flatMap(({ kind, node }) => (kind === 'SERVICE' ? [this.#services.get(node) ?? node] : [])),
      ),
      deadlines: live.flatMap(({ tasks }) =>
        tasks.flatMap(({ node, deadline }) =>
          deadline ? [`${node}: ${deadline.state.toLowerCase()} ${deadline.due.slice(0, 16)}`] : [],
        ),
      ),
    };
  }

  async #mail(): Promise<string[]> {
    const { caughtMail } = await this.#house.ask<{
      caughtMail: { edges: readonly { node: { subject: string } }[] };
    }>('admin', documents.mail);
    return caughtMail.edges.map(({ node }) => node.subject).reverse();
  }

  async records(entity: string): Promise<readonly Values[]> {
    const edges: { readonly node: { readonly id: string; readonly values: Values } }[] = [];
    let after: string | null = null;
    do {
      const { records }: RecordsPage = await this.#house.ask<RecordsPage>(ARCHIVIST, documents.records, {
        entity,
        after,
      });
      edges.push(...records.edges);
      after = records.pageInfo.hasNextPage ? records.pageInfo.endCursor : null;
    } while (after !== null);
    const rows = edges.map(({ node }) => this.#toLogins(entity, { ...node.values, id: node.id }));
    return Promise.all(rows);
  }

  async #toIds(entity: string, values: Values): Promise<Values> {
    return this.#peopleIn(entity, values).length > 0 ? withIds(this.#house, values) : values;
  }

  async #toLogins(entity: string, values: Values): Promise<Values> {
    const people = this.#peopleIn(entity, values);
    if (people.length === 0) return values;
    const logins = await loginsOf(this.#house);
    const named = people.map(key => [key, logins.get(String(values[key])) ?? values[key] ?? null]);
    return { ...values, ...Object.fromEntries(named) };
  }

  #peopleIn(entity: string, values: Values): string[] {
    const fields = this.#entities.get(entity)?.fields ?? [];
    return fields.filter(({ key, type }) => type.kind === 'user' && values[key] != null).map(({ key }) => key);
  }
}

/** Somebody without a task in work does not retry what failed, nor put a case right: managers do. */
const managed = new Set<CaseAct['do']>([
  ...(['retry', 'suspend', 'goOn', 'abandon', 'skip', 'stop', 'enter'] as const),
  ...(['extend', 'pauseTerm', 'resumeTerm'] as const),
]);

interface Leased extends Refusable {
  readonly jobs?: readonly { readonly id: string; readonly fence: number }[];
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

interface RecordsPage {
  readonly records: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly values: Values } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The same completion with each conflict decided by its field; null where nothing was to be decided. */
function resolvedBy(
  take: Readonly<Record<string, 'mine' | 'theirs'>>,
  sent: Sent,
  { conflicts = [] }: Refusable,
): Sent | null {
  const resolutions = conflicts.flatMap(({ entity, record, field = null, version }) => {
    const decided = take[field ?? ''];
    return decided ? [{ entity, record, field, version, take: decided.toUpperCase() }] : [];
  });
  if (resolutions.length === 0) return null;
  return { ...sent, input: { ...sent.input, resolutions, idempotencyKey: `${sent.input.idempotencyKey} resolved` } };
}

/** A story tells an incident by itself: to it a stopped case runs. */
function statusOf(status: string): string {
  return status === 'STOPPED' ? 'running' : status.toLowerCase();
}
