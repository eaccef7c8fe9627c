import { type InputProblem, nodeOf, type Plan } from '@marshrut/engine';
import type { Value, Values } from '@marshrut/model';
import { at } from '../../effects/http/json.js';
import { isText } from '../../tables/plain-text.js';
import type { TriggeredStart } from '../book.js';
import { startCase } from '../command.js';
import type { JobDeps } from '../deps.js';

export interface WebhookCall {
  readonly name: string;
  /** Its idempotency key. */
  readonly id: string;
  readonly json: object;
}

export type WebhookStarted =
  /** Ids of the cases that were started, by this request or an earlier one of the same id. */
  | { readonly ok: true; readonly cases: readonly string[] }
  | { readonly ok: false; readonly why: 'nothingStarts' }
  | { readonly ok: false; readonly why: 'invalid'; readonly problems: readonly InputProblem[] }
  | { readonly ok: false; readonly why: 'keyReused' };

/** Starts every process that begins with the webhook. Of what it brings only the values they take are looked at, and kept. */
export async function startByWebhook(deps: JobDeps, { name, id, json }: WebhookCall): Promise<WebhookStarted> {
  const starts = await deps.book.starts({ on: 'webhook', name });
  if (starts.length === 0) return { ok: false, why: 'nothingStarts' };
  const taken = await Promise.all(starts.map(async start => takenBy(await planOf(deps, start), start.node, json)));
  const problems = taken.flatMap(one => one.problems);
  if (problems.length > 0) return { ok: false, why: 'invalid', problems };
  const cases: string[] = [];
  for (const [index, start] of starts.entries()) {
    const fired = { to: 'webhook' as const, values: taken[index]?.values ?? {} };
    const begin = { type: 'start' as const, vars: {}, node: start.node, fired };
    const outcome = await startCase(deps, start, begin, `webhook:${name}:${id}:${start.process}:${start.node}`);
    if (outcome.ok) cases.push(outcome.case);
    else if (outcome.rejection.code === 'KEY_REUSED') return { ok: false, why: 'keyReused' };
    else return { ok: false, why: 'invalid', problems: problemsOf(outcome.rejection) };
  }
  return { ok: true, cases };
}

async function planOf({ dispatch }: JobDeps, { version }: TriggeredStart): Promise<Plan> {
  return dispatch.plan(version) ?? (await dispatch.loadPlan(version));
}

const LONGEST_TEXT = 100_000;

function takenBy(plan: Plan, node: string, json: object): { values: Values; problems: readonly InputProblem[] } {
  const { trigger } = nodeOf(plan, node).settings as {
    readonly trigger: { into: readonly { readonly from: string }[] };
  };
  const values: [string, Value][] = [];
  const problems: InputProblem[] = [];
  for (const { from } of trigger.into) {
    const value = plain(at(json, from) ?? null);
    if (value === undefined) problems.push({ path: from, code: 'WRONG_TYPE' });
    else values.push([from, value]);
  }
  return { values: Object.fromEntries(values), problems };
}

/** A text that every database holds, a number, or yes and no; undefined for anything else. */
function plain(value: unknown): Value | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  return isText(value) && value.length <= LONGEST_TEXT ? value : undefined;
}

function problemsOf(rejection: { readonly code: string; readonly problems?: readonly InputProblem[] }) {
  return rejection.problems ?? [];
}
