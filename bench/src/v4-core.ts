import { blocks } from '@marshrut/blocks';
import {
  type CaseState,
  type Command,
  compilePlan,
  decide,
  type Env,
  NEW_CASE,
  type Plan,
  RUSSIA,
} from '@marshrut/engine';
import { card, draw, entity, field, fields, role, rows } from '@marshrut/testing';
import * as elements from 'bpmn-elements';
import { Engine } from 'bpmn-engine';
import BpmnModdle from 'bpmn-moddle';
import Serializer, { TypeResolver } from 'moddle-context-serializer';
import { type Comparison, inTurn, pick, rate, syncWithCpu, withCpu } from './measure.js';

const thing = entity('Thing', 'Вещь', [field('name', 'Имя', { kind: 'text' })]);

/** V4: the pure core in memory against bpmn-engine with the diagram parsed once. */
export async function personsTask(): Promise<Comparison> {
  const plan = planOf(0);
  const source = await parsed('<userTask id="work" />', ['work']);
  const seen = await inTurn(
    5,
    async () => syncWithCpu(500, () => walk(plan)),
    () => withCpu(150, () => rate(150, 1, () => theirs(source))),
  );
  return {
    id: 'V4a',
    what: "a case with one person's task: start, form, commit",
    yardstick: 'bpmn-engine, a user task',
    goal: '≥ 20 ×, aim 200 ×',
    ...withCpuOf(seen),
  };
}

export async function tenBlocks(): Promise<Comparison> {
  const plan = planOf(10);
  const ids = Array.from({ length: 10 }, (_, index) => `s${index}`);
  const source = await parsed(
    ids.map(id => `<serviceTask id="${id}" implementation="\${environment.services.nothing}" />`).join(''),
    ids,
  );
  const seen = await inTurn(
    5,
    async () => syncWithCpu(500, () => walk(plan)),
    () => withCpu(60, () => rate(60, 1, () => theirs(source))),
  );
  return {
    id: 'V4b',
    what: 'the same task with 10 automatic blocks in a row',
    yardstick: 'bpmn-engine, 10 service tasks',
    goal: '≥ 20 ×, aim 200 ×',
    ...withCpuOf(seen),
  };
}

type Seen = Awaited<ReturnType<typeof withCpu>>;

function withCpuOf({ ours, theirs }: { readonly ours: readonly Seen[]; readonly theirs: readonly Seen[] }) {
  return {
    ours: pick(ours, 'rate'),
    theirs: pick(theirs, 'rate'),
    cpu: { ours: pick(ours, 'cpu'), theirs: pick(theirs, 'cpu') },
  };
}

function planOf(automatic: number): Plan {
  const made = Array.from({ length: automatic }, (_, index) => `make${index}`);
  const way = ['begin', 'ask', ...made, 'finish'];
  const diagram = draw({
    name: 'Замер',
    starters: ['clerk'],
    card: [card('name', 'Имя', { kind: 'text' }), card('thing', 'Вещь', { kind: 'reference', entity: 'Thing' })],
    nodes: {
      start: { block: 'start', name: 'Начало', settings: {} },
      work: {
        block: 'task',
        name: 'Работа',
        settings: role('clerk'),
        inside: {
          nodes: {
            begin: { block: 'start', name: 'Начало', settings: {} },
            ask: { block: 'form', name: 'Имя', settings: fields('name!') },
            ...Object.fromEntries(
              made.map(id => [
                id,
                {
                  block: 'create',
                  name: 'Создать',
                  settings: { entity: 'Thing', into: 'thing', values: rows({ name: 'name' }) },
                },
              ]),
            ),
            finish: { block: 'end', name: 'Готово', settings: {} },
          },
          edges: way.slice(1).map((to, index) => `${way[index]} > ${to}`),
        },
      },
      end: { block: 'end', name: 'Конец', settings: {} },
    },
    edges: ['start > work', 'work > end'],
  });
  const compiled = compilePlan(diagram, blocks, new Map([['Thing', thing]]));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.plan;
}

/** Ids are never used twice, as in a real house: an engine that has seen the names of a case before would be flattered. */
let ids = 0;

function walk(plan: Plan): void {
  let state: CaseState = NEW_CASE;
  const env: Env = {
    now: '2026-06-01T06:00:00.000Z',
    timeZone: 'Europe/Moscow',
    actor: 'clerk',
    newId: prefix => `${prefix}_${++ids}`,
    facts: {
      record: () => null,
      find: () => [],
      people: () => [],
      members: () => [],
      person: () => null,
      loads: () => [],
    },
    calendar: () => RUSSIA,
  };
  const send = (command: Command): void => {
    const decision = decide(plan, state, command, env);
    if (decision.kind !== 'decided') throw new Error(JSON.stringify(decision));
    state = decision.state;
  };
  send({ type: 'start', vars: {} });
  const task = Object.values(state.elements).find(element => element.task)?.id ?? '';
  const waiting = (): string => Object.values(state.elements).find(element => element.scope === task)?.id ?? '';
  send({ type: 'claim', task });
  send({ type: 'submitForm', task, element: waiting(), values: { name: 'Имя' } });
  send({ type: 'commit', task, element: waiting(), resolutions: [] });
  if (state.status !== 'ended') throw new Error('Expected the case to end, but it did not.');
}

/** A source of bpmn-engine, parsed once: the engine is given the serialised context, as its manual advises. */
async function parsed(tasks: string, ids: readonly string[]) {
  const way = ['start', ...ids, 'end'];
  const flows = way
    .slice(1)
    .map((to, index) => `<sequenceFlow id="f${index}" sourceRef="${way[index]}" targetRef="${to}" />`)
    .join('');
  const xml = `<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"><process id="p" isExecutable="true"><startEvent id="start" />${tasks}<endEvent id="end" />${flows}</process></definitions>`;
  return Serializer(await new BpmnModdle().fromXML(xml), TypeResolver(elements));
}

async function theirs(sourceContext: Awaited<ReturnType<typeof parsed>>): Promise<void> {
  const engine = new Engine({
    name: 'bench',
    sourceContext,
    services: { nothing: (_: unknown, done: () => void) => done() },
  });
  const ended = engine.waitFor('end');
  const execution = await engine.execute();
  for (const waiting of execution.getPostponed()) waiting.signal();
  await ended;
}
