import type { Value, Values } from '@marshrut/model';
import type { CaseAct } from '@marshrut/testing';
import type { GraphqlHouse } from './graphql-house.fixture.js';
import { type CaseSeen, documents, type Sent, type WorkSeen } from './operations.fixture.js';

/** What a story's words are looked up in. */
export interface Around {
  readonly process: string;
  /** The case that the story started. */
  readonly main: string;
  /** Oldest first. */
  readonly cases: readonly CaseSeen[];
}

/** What people call by the names of nodes, as an operation of the API with its ids. */
export async function operationOf(house: GraphqlHouse, act: CaseAct, around: Around, key: string): Promise<Sent> {
  const sent = (document: string, input: Sent['input']): Sent => ({
    document,
    input: { ...input, idempotencyKey: key },
  });
  const caseId = around.main;
  const reason = 'story';
  switch (act.do) {
    case 'start':
      return sent(documents.start, { processId: around.process, values: act.vars });
    case 'suspend':
    case 'abandon':
    case 'withdraw':
      return sent(documents[act.do], { caseId, reason });
    case 'goOn':
      return sent(documents.goOn, { caseId });
    case 'enter':
      return sent(documents.repair, { caseId, repairs: [{ enter: act.node }], reason });
    case 'skip':
    case 'stop': {
      const at = placeOf(around, ({ waits }) => waits.find(wait => wait.node === act.node && !wait.beside));
      return sent(documents.repair, { caseId: at.caseId, repairs: [{ [act.do]: at.element }], reason });
    }
    case 'retry':
      return sent(documents.retry, {
        ...placeOf(around, ({ incidents }) => incidents.find(({ node }) => node === act.node)),
      });
    case 'moveTo':
    case 'moveBack':
      throw new Error(`Expected a mutation for '${act.do}', but the API has none.`);
  }
  const { taskId, work } = await openTask(house, around, act.task);
  const element = work?.screen.element ?? '';
  switch (act.do) {
    case 'claim':
    case 'release':
    case 'pause':
    case 'resume':
    case 'cancel':
      return sent(documents[act.do], { taskId });
    case 'fill':
      return sent(documents.fill, { taskId, element, values: await withIds(house, act.values) });
    case 'select':
      return sent(documents.select, { taskId, element, record: act.match === null ? null : foundBy(act.match, work) });
    case 'verify':
      return sent(documents.verify, { taskId, element, told: act.told });
    case 'back': {
      const visit = work?.steps.findLast(({ node, visit }) => node === act.step && visit !== null)?.visit ?? '';
      return sent(documents.back, { taskId, visit });
    }
    case 'addSigner': {
      const { user } = await withIds(house, { user: act.user });
      return sent(documents.addSigner, { taskId, userId: user, when: act.when.toUpperCase() });
    }
    case 'returnTo':
      return sent(documents.returnTo, { taskId, node: act.node, reason });
    case 'finish':
      return sent(documents.finish, { taskId, element });
    case 'extend': {
      const unit = act.unit.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();
      return sent(documents.extend, { taskId, amount: act.amount, unit, reason });
    }
    case 'pauseTerm':
      return sent(documents.pauseTerm, { taskId, reason });
    case 'resumeTerm':
      return sent(documents.resumeTerm, { taskId });
  }
}

type Place = { readonly caseId: string; readonly element: string };

function placeOf(around: Around, find: (one: CaseSeen) => { readonly element: string } | undefined): Place {
  const [at] = around.cases.flatMap(one => {
    const found = find(one);
    return found ? [{ caseId: one.id, element: found.element }] : [];
  });
  return at ?? { caseId: around.main, element: '' };
}

/** The open task at a node, or the last that was there; what stands in it is told by its owner. */
async function openTask(
  house: GraphqlHouse,
  { cases }: Around,
  node: string,
): Promise<{ readonly taskId: string; readonly work: WorkSeen | null }> {
  const here = cases.flatMap(({ tasks }) => tasks.filter(task => task.node === node));
  const task = here.find(({ status }) => status !== 'COMPLETED' && status !== 'CANCELLED') ?? here.at(-1);
  if (!task?.owner) return { taskId: task?.id ?? '', work: null };
  const { task: own } = await house.ask<{ task: { work: WorkSeen | null } | null }>(task.owner.login, documents.work, {
    id: task.id,
  });
  return { taskId: task.id, work: own?.work ?? null };
}

function foundBy(match: Values, work: WorkSeen | null): string {
  const found = work?.screen.found ?? [];
  return found.find(({ values }) => Object.entries(match).every(([key, value]) => values[key] === value))?.id ?? '';
}

/** Stories name people by login. Any text that is a login means that person: forms tell no types. */
export async function withIds(house: GraphqlHouse, values: Values): Promise<Values> {
  const logins = await loginsOf(house);
  const idOf = new Map([...logins].map(([id, login]) => [login, id]));
  const known = (value: Value): Value => (typeof value === 'string' ? (idOf.get(value) ?? value) : value);
  return Object.fromEntries(Object.entries(values).map(([path, value]) => [path, known(value)]));
}

/** Everybody's login by id. */
export async function loginsOf(house: GraphqlHouse): Promise<ReadonlyMap<string, string>> {
  const { users } = await house.ask<{ users: { edges: readonly { node: { id: string; login: string } }[] } }>(
    'admin',
    documents.users,
  );
  return new Map(users.edges.map(({ node }) => [node.id, node.login]));
}
