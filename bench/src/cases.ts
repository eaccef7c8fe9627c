import { blocks } from '@marshrut/blocks';
import { type Command, compilePlan, type Plan, RUSSIA } from '@marshrut/engine';
import { type CommandOutcome, type DispatchDeps, dispatch, newId, type OpenDatabase } from '@marshrut/runtime';
import { appealEntities, appeals } from '@marshrut/testing';

const NOW = '2026-06-01T06:00:00.000Z';

/** A task that stands on its review page with three staged records: a person, a file, an appeal. */
export interface Ready {
  readonly case: string;
  readonly task: string;
  readonly element: string;
}

export function planOfAppeals(): Plan {
  const compiled = compilePlan(appeals, blocks, new Map(appealEntities.map(entity => [entity.key, entity])));
  if (!compiled.ok) throw new Error('Expected the diagram of appeals to compile, but it does not.');
  return compiled.plan;
}

export async function furnish({ catalogue, kysely }: OpenDatabase, document = '{}'): Promise<void> {
  for (const entity of appealEntities) await catalogue.publish(entity, { expectedVersion: 0, by: 'usr_1', at: NOW });
  const saved = { draft_saved_at: NOW, draft_saved_by: 'usr_1', created_at: NOW, created_by: 'usr_1', published: null };
  await kysely
    .insertInto('process')
    .values({ id: 'prc_1', name: '{}', name_norm: '', draft: '{}', draft_version: 1, ...saved })
    .execute();
  const version = { id: 'ver_1', process: 'prc_1', number: 1, status: 'PUBLISHED' as const, document, note: '' };
  await kysely
    .insertInto('process_version')
    .values({ ...version, published_at: NOW, published_by: 'usr_1' })
    .execute();
}

export function depsOf({ storage }: Pick<OpenDatabase, 'storage'>, plan: Plan): DispatchDeps {
  return {
    storage,
    plan: () => plan,
    loadPlan: async () => plan,
    now: () => NOW,
    timeZone: 'Europe/Moscow',
    newId,
    calendar: () => RUSSIA,
    pause: async () => undefined,
    notify: () => undefined,
  };
}

/** User ids of those who work on the cases. */
export interface Staff {
  readonly secretary: string;
  readonly officer: string;
}

const staffOfTests: Staff = { secretary: 'secretary', officer: 'officer' };

/** Plays a registration up to its review page. */
export async function prepare(deps: DispatchDeps, index: number, staff = staffOfTests): Promise<Ready> {
  const id = newId('case');
  const send = async (command: Command): Promise<void> => {
    const outcome: CommandOutcome = await dispatch(deps, {
      actor: staff.secretary,
      case: id,
      command,
      ...(command.type === 'start' ? { start: { process: 'prc_1', version: 'ver_1' } } : {}),
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection));
  };
  await send({ type: 'start', vars: {} });
  const task = await taskOf(deps, id);
  await send({ type: 'claim', task });
  const step = async (answer: (element: string) => Command): Promise<void> =>
    send(answer(await elementOf(deps, id, task)));
  const appeal = {
    channel: 'Лично',
    receivedAt: '2026-05-29',
    kind: 'Жалоба',
    topic: 'ЖКХ',
    text: 'Во дворе третий день нет света.',
  };
  await step(element => ({
    type: 'submitForm',
    task,
    element,
    values: {
      ...appeal,
      lastName: `Орлова${index}`,
      firstName: 'Марина',
      middleName: 'Сергеевна',
      birthDate: '1985-07-02',
    },
  }));
  await step(element => ({ type: 'select', task, element, record: null }));
  await step(element => ({ type: 'submitForm', task, element, values: { phone: '+79160001122' } }));
  await step(element => ({ type: 'submitForm', task, element, values: { responsible: staff.officer } }));
  return { case: id, task, element: await elementOf(deps, id, task) };
}

export async function complete(
  deps: DispatchDeps,
  { case: id, task, element }: Ready,
  staff = staffOfTests,
): Promise<void> {
  const outcome = await dispatch(deps, {
    actor: staff.secretary,
    case: id,
    command: { type: 'commit', task, element, resolutions: [] },
    key: task,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.rejection));
}

async function elements({ storage }: DispatchDeps, id: string) {
  const state = await storage.run(function* () {
    const reply = yield { ask: 'open', open: { key: null, case: id, task: null } };
    return reply.for === 'open' ? reply.opened.case?.state : undefined;
  });
  return Object.values(state?.elements ?? {});
}

async function taskOf(deps: DispatchDeps, id: string): Promise<string> {
  return (await elements(deps, id)).find(element => element.task)?.id ?? '';
}

async function elementOf(deps: DispatchDeps, id: string, task: string): Promise<string> {
  return (await elements(deps, id)).find(element => element.scope === task)?.id ?? '';
}
