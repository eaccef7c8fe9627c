import { type RunResult, runOn } from '@marshrut/blocks';
import { type MoveNote, nodeOf } from '@marshrut/engine';
import type { LocalText, Row } from '@marshrut/model';
import { expect } from '../dispatch/ask.js';
import type { Fact, Work } from '../dispatch/storage.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { WorkDeps } from '../work/deps.js';
import { type Examined, examine } from './examine.js';
import { movingCases } from './moving-cases.js';
import { type MoveRequest, placeOf } from './request.js';

/** What became of a case that was moved and worked to its end by made-up people. Nothing of it was written. */
export interface Rehearsed {
  readonly case: string;
  readonly end: 'cannot' | RunResult['end'];
  /** Steps it took on the later version, by their names. */
  readonly path: readonly LocalText[];
  /** Where it stopped. */
  readonly node: LocalText | null;
  /** Of an incident its code and what it rests on. */
  readonly why: string;
  readonly notes: readonly MoveNote[];
}

/** Runs of made-up people end by themselves, or here. */
const STEPS = 500;
/** Steps that are told. */
const SHOWN = 100;
/** Each round reads the records that the one before asked for. */
const ROUNDS = 6;

/**
 * Moves cases as they stand now and works them to their end, without writing anything: tasks are filled in with made-up values,
 * services answer something, timers come at once. Records the case refers to are the real ones. Null where it is not for this person.
 */
export async function rehearseMove(
  deps: WorkDeps,
  actor: Actor,
  request: MoveRequest & { readonly first: number },
): Promise<readonly Rehearsed[] | null> {
  if (!may(actor, 'case.move')) return null;
  const place = await placeOf(deps, request);
  if (!place) return null;
  const cases = await movingCases(deps, place, '', request.first);
  const rehearsed: Rehearsed[] = [];
  for (const [index, { id }] of cases.entries()) {
    const found = await examine(deps, id, { version: place.target, mapping: request.mapping, actor: actor.id });
    if (found) rehearsed.push(await rehearse(deps, place.target, found, index));
  }
  return rehearsed;
}

async function rehearse(deps: WorkDeps, version: string, found: Examined, seed: number): Promise<Rehearsed> {
  const { case: id, notes, after } = found;
  if (!after) return { case: id, end: 'cannot', path: [], node: null, why: '', notes };
  const plan = await deps.dispatch.loadPlan(version);
  const now = deps.dispatch.now();
  const known = new Map<string, Row | null>();
  for (let round = 1; ; round++) {
    const asked = new Map<string, { readonly entity: string; readonly id: string }>();
    const records = (entity: string, record: string): Row | null => {
      const key = `${entity}/${record}`;
      if (!known.has(key)) asked.set(key, { entity, id: record });
      return known.get(key) ?? null;
    };
    const state = { ...after, status: 'running' as const };
    const { end, why, path } = runOn(plan, state, { seed, steps: STEPS, now, answers: {}, records });
    if (asked.size === 0 || round === ROUNDS) {
      const [stopped = '', code = ''] = end === 'ended' ? [] : why.split(': ');
      const steps = path
        .map(node => nodeOf(plan, node).node)
        .filter(({ block }) => block !== 'start' && block !== 'end');
      const names = steps.map(({ name }) => name).slice(0, SHOWN);
      return { case: id, end, path: names, node: plan.nodes.get(stopped)?.node.name ?? null, why: code, notes };
    }
    for (const fact of await read(deps, [...asked.values()]))
      if (fact.need === 'record') known.set(`${fact.entity}/${fact.id}`, fact.row);
  }
}

function read(
  { dispatch }: WorkDeps,
  records: readonly { readonly entity: string; readonly id: string }[],
): Promise<readonly Fact[]> {
  return dispatch.storage.run(function* (): Work<readonly Fact[]> {
    const needs = records.map(({ entity, id }) => ({ need: 'record' as const, entity, id }));
    return expect('facts', yield { ask: 'facts', needs }).facts;
  });
}
