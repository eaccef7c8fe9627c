import { test } from '@jest/globals';
import { blocks, type RouteParticipant, type RouteSettings, type RouteStage, SimulatedHouse } from '@marshrut/blocks';
import { compilePlan, type ElementInstance } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import fc from 'fast-check';
import { card, draw } from '../fixtures/draw.js';
import { begin, block, finish } from '../fixtures/flow.js';
import { asked, route, stage } from '../fixtures/route.js';

/** So many in CI; `pnpm soak` asks for more. */
const RUNS = Number(process.env.SOAK_RUNS ?? 300);

const kinds = fc.constantFrom<RouteParticipant['kind']>('responsible', 'responsible', 'helper', 'watcher');

const stages = fc.array(
  fc.record({
    kinds: fc.array(kinds, { minLength: 1, maxLength: 4 }),
    rule: fc.constantFrom<RouteStage['rule']>('all', 'any', 'quorum', 'responsible'),
    quorum: fc.integer({ min: 1, max: 3 }),
    turn: fc.constantFrom<RouteStage['turn']>('together', 'inTurn'),
    approval: fc.boolean(),
    back: fc.nat(3),
  }),
  { minLength: 1, maxLength: 3 },
);

type Sketch = typeof stages extends fc.Arbitrary<infer T> ? T : never;

/** What is drawn has somebody to decide each stage: publishing refuses the rest. */
function drawnStages(sketch: Sketch): RouteStage[] {
  return sketch.map(({ kinds, rule, quorum, turn, approval, back }, index) => {
    const people: RouteParticipant['kind'][] = ['responsible', ...kinds];
    const voters = people.filter(kind => kind !== 'watcher').length;
    return stage(
      `s${index}`,
      people.map((kind, at) => asked(`p${at}`, { kind, who: { to: 'user', user: `u${index}p${at}` } })),
      { rule, quorum: Math.min(quorum, voters), turn, approval, reject: back <= index ? `s${back}` : '' },
    );
  });
}

test('every stage is decided exactly as its rule says; a rejection goes where it should; nobody is asked at the end with the switch', () => {
  fc.assert(fc.property(stages, fc.boolean(), fc.array(fc.tuple(fc.nat(), fc.boolean()), { maxLength: 40 }), walk), {
    numRuns: RUNS,
  });
}, 3_600_000);

function walk(sketch: Sketch, skipApprovalOnLastStage: boolean, wishes: readonly (readonly [number, boolean])[]): void {
  const drawn = drawnStages(sketch);
  const house = houseOf(drawn, { skipApprovalOnLastStage });
  house.command('clerk', { type: 'start', vars: {} });
  let at = 0;
  let said = new Map<string, boolean>();
  for (let step = 0; isRunning(house); step++) {
    const now = drawn[at];
    if (!now) throw new Error('Expected the case to be over behind the last stage, but it goes on.');
    const last = at === drawn.length - 1 && skipApprovalOnLastStage;
    const rule = last ? 'responsible' : now.rule;
    const approval = now.approval && !last;
    const open = votersOpen(house);
    same(open.map(userOf), expectedOpen(now, said));
    // Everybody who has had enough of it approves, so that the route ends.
    const [which, wish] = wishes[step] ?? [0, true];
    const task = open[which % open.length];
    if (!task) throw new Error(`Expected somebody to be asked at ${now.id}, but nobody is.`);
    const yes = wish || !approval;
    vote(house, task, approval ? yes : null);
    said.set(userOf(task), yes);
    const outcome = settled(now, rule, said);
    if (outcome === null) continue;
    const back = drawn.findIndex(({ id }) => id === now.reject);
    at = outcome ? at + 1 : back < 0 ? drawn.length : back;
    said = new Map();
    const over = at >= drawn.length;
    if (over === isRunning(house))
      throw new Error(`Expected the case to be ${over ? 'over' : 'running'}, but it is ${house.state.status}.`);
    if (over && house.state.vars.approved !== outcome)
      throw new Error(`Expected ${outcome}, but the card says ${house.state.vars.approved}.`);
  }
}

function houseOf(drawn: readonly RouteStage[], more: Partial<RouteSettings>): SimulatedHouse {
  const diagram = draw({
    name: 'Маршрут',
    starters: ['clerk'],
    card: [card('approved', 'Согласовано', { kind: 'bool' }), card('remark', 'Замечание', { kind: 'longText' })],
    nodes: { start: begin(), route: block('approvalRoute', 'Маршрут', route(drawn, more)), done: finish() },
    edges: ['start > route', 'route > done'],
  });
  const compiled = compilePlan(diagram, blocks, new Map());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return new SimulatedHouse(compiled.plan, Date.parse('2026-06-01T09:00:00.000Z'), () => []);
}

function isRunning({ state }: SimulatedHouse): boolean {
  return state.status === 'running';
}

function votersOpen({ state }: SimulatedHouse): readonly ElementInstance[] {
  return Object.values(state.elements).filter(({ task, node }) => task && !node.includes('/watch/'));
}

function userOf({ task }: ElementInstance): string {
  return task?.assignee.to === 'user' ? task.assignee.user : '';
}

function vote(house: SimulatedHouse, element: ElementInstance, yes: boolean | null): void {
  const user = userOf(element);
  const inside = (): string => Object.values(house.state.elements).find(({ scope }) => scope === element.id)?.id ?? '';
  const decision: Values =
    yes === null ? {} : { decisionroute: yes ? 'approve' : 'reject', commentroute: 'Потому что' };
  const refusals = [
    house.command(user, { type: 'claim', task: element.id }),
    house.command(user, { type: 'submitForm', task: element.id, element: inside(), values: decision }),
    house.command(user, { type: 'commit', task: element.id, element: inside(), resolutions: [] }),
  ].filter(Boolean);
  if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
}

/** Whoever has a say and has not said it; in turn: the first of them. */
function expectedOpen({ participants, turn }: RouteStage, said: ReadonlyMap<string, boolean>): readonly string[] {
  const left = participants.flatMap(({ kind, who }) =>
    kind !== 'watcher' && who.to === 'user' && !said.has(who.user) ? [who.user] : [],
  );
  return turn === 'inTurn' ? left.slice(0, 1) : left;
}

/** By brute force: decided once every way the others may still decide comes to the same. */
function settled(
  { participants, quorum }: RouteStage,
  rule: RouteStage['rule'],
  said: ReadonlyMap<string, boolean>,
): boolean | null {
  const deciding = participants.filter(({ kind }) =>
    rule === 'responsible' ? kind === 'responsible' : kind !== 'watcher',
  );
  let ways: (readonly boolean[])[] = [[]];
  for (const { who } of deciding) {
    const own = who.to === 'user' ? said.get(who.user) : undefined;
    ways = ways.flatMap(way =>
      own === undefined
        ? [
            [...way, true],
            [...way, false],
          ]
        : [[...way, own]],
    );
  }
  const enough = (way: readonly boolean[]): boolean => {
    const yes = way.filter(Boolean).length;
    return rule === 'any' ? yes > 0 : rule === 'quorum' ? yes >= quorum : yes === way.length;
  };
  const outcomes = new Set(ways.map(enough));
  return outcomes.size === 1 ? outcomes.has(true) : null;
}

function same(seen: readonly string[], expected: readonly string[]): void {
  if (JSON.stringify([...seen].sort()) !== JSON.stringify([...expected].sort()))
    throw new Error(`Expected ${JSON.stringify(expected)} to be asked, but ${JSON.stringify(seen)} are.`);
}
