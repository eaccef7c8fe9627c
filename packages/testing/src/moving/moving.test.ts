import { expect, test } from '@jest/globals';
import { blocks, checkDiagram, runCase, runOn } from '@marshrut/blocks';
import {
  type CaseState,
  compilePlan,
  courseOf,
  type Env,
  evolve,
  type Mapping,
  moveCase,
  NEW_CASE,
  type Plan,
  RUSSIA,
  unmoveCase,
} from '@marshrut/engine';
import type { Diagram } from '@marshrut/model';
import fc from 'fast-check';
import { drawShape, note, shapes } from '../random/shape.js';
import { edited, edits } from './edit.js';

/** So many in CI; `pnpm soak` asks for more. */
const RUNS = Number(process.env.SOAK_RUNS ?? 300);

const NOW = '2026-06-01T06:00:00.000Z';
const versions = { from: 'ver_1', to: 'ver_2' };
const entities = new Map([[note.key, note]]);

function planOf(diagram: Diagram): Plan {
  const compiled = compilePlan(diagram, blocks, entities);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.plan;
}

function env(): Env {
  let ids = 0;
  return {
    now: NOW,
    timeZone: 'Europe/Moscow',
    actor: 'analyst',
    newId: prefix => `${prefix}_moved${ids++}`,
    facts: {
      record: () => null,
      find: () => [],
      people: role => [role],
      members: () => [],
      person: () => null,
      loads: () => [],
    },
    calendar: () => RUSSIA,
  };
}

function moved(from: Plan, to: Plan, mapping: Mapping, state: CaseState) {
  return moveCase(courseOf(from, to, mapping), versions, state, env());
}

const walked = { now: NOW, answers: {} };

test('a case moves to the same version, and nothing of it changes', () => {
  fc.assert(
    fc.property(shapes, fc.nat(30), fc.integer(), (shape, steps, seed) => {
      const plan = planOf(drawShape(shape));
      const { state } = runCase(plan, { ...walked, steps, seed });
      if (state.status !== 'running') return;
      expect(moved(plan, plan, {}, state)).toMatchObject({ kind: 'decided', state, notes: [] });
    }),
    { numRuns: RUNS },
  );
});

test('a case in any place moves to an edited version and comes to its end there, or is told why it cannot', () => {
  const outcomes = new Map<string, number>();
  fc.assert(
    fc.property(shapes, fc.nat(30), fc.integer(), edits, (shape, steps, seed, changes) => {
      const before = drawShape(shape);
      const { diagram, mapping } = edited(before, changes);
      expect(checkDiagram(diagram, { entities })).toEqual([]);
      const [from, to] = [planOf(before), planOf(diagram)];
      const { state, events } = runCase(from, { ...walked, steps, seed });
      if (state.status !== 'running') return;
      expect(courseOf(from, to, mapping).problems).toEqual([]);
      const decision = moved(from, to, mapping, state);
      outcomes.set(decision.kind, (outcomes.get(decision.kind) ?? 0) + 1);
      if (decision.kind === 'rejected') {
        expect(decision.rejection.code).toBe('MOVE_IMPOSSIBLE');
        return;
      }
      if (decision.kind !== 'decided') throw new Error('Expected every fact to be at hand.');
      // The journal tells the state.
      expect([...events, ...decision.events].reduce(evolve, NEW_CASE)).toEqual(decision.state);
      expect(lost(to, decision.state)).toEqual([]);
      const end = runOn(to, decision.state, { ...walked, steps: 2000, seed });
      expect({ end: end.end, why: end.why, state: end.end === 'ended' ? null : decision.state }).toEqual({
        end: 'ended',
        why: '',
        state: null,
      });
    }),
    { numRuns: RUNS },
  );
  // Neither is a rarity, or the test would prove little.
  expect(outcomes.get('decided') ?? 0).toBeGreaterThan(RUNS / 10);
  expect(outcomes.get('rejected') ?? 0).toBeGreaterThan(0);
});

test('a case that was moved is taken back to what it was', () => {
  fc.assert(
    fc.property(shapes, fc.nat(30), fc.integer(), edits, (shape, steps, seed, changes) => {
      const before = drawShape(shape);
      const { diagram, mapping } = edited(before, changes);
      const { state, events } = runCase(planOf(before), { ...walked, steps, seed });
      if (state.status !== 'running') return;
      const decision = moved(planOf(before), planOf(diagram), mapping, state);
      if (decision.kind !== 'decided') return;
      const back = unmoveCase({ ...versions, nodes: {} }, decision.state, state, env());
      if (back.kind !== 'decided') throw new Error('Expected the way back to be open.');
      expect(back.state).toEqual(state);
      expect([...events, ...decision.events, ...back.events].reduce(evolve, NEW_CASE)).toEqual(state);
    }),
    { numRuns: RUNS },
  );
});

/** Elements and arrivals that the plan does not know, and arrivals in scopes that are not there. */
function lost(plan: Plan, { elements, arrivals }: CaseState): string[] {
  const nodes = Object.values(elements).filter(({ node }) => !plan.nodes.has(node));
  const visits = Object.values(elements)
    .flatMap(({ task }) => task?.visits ?? [])
    .filter(({ node }) => !plan.nodes.has(node));
  const edges = arrivals.filter(({ edge, scope }) => !plan.edges.has(edge) || (scope !== null && !elements[scope]));
  return [...nodes.map(({ node }) => node), ...visits.map(({ node }) => node), ...edges.map(({ edge }) => edge)];
}
