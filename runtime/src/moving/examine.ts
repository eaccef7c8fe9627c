import { type CaseState, type Env, type MoveNote, moveCase } from '@marshrut/engine';
import { answered, expect } from '../dispatch/ask.js';
import { courseBetween } from '../dispatch/decide-command.js';
import { FactBook } from '../dispatch/fact-book.js';
import type { Fact, LoadedCase, Work } from '../dispatch/storage.js';
import type { WorkDeps } from '../work/deps.js';
import { type Typed, typedGone, typedIn } from './typed-gone.js';

/** What would become of a case, found out without writing anything. */
export interface Examined {
  readonly case: string;
  readonly version: string;
  readonly before: CaseState;
  readonly outcome: 'moves' | 'warned' | 'cannot';
  readonly notes: readonly MoveNote[];
  /** As it would be; null where it cannot move. */
  readonly after: CaseState | null;
}

export interface Target {
  readonly version: string;
  readonly mapping: Readonly<Record<string, string>>;
  readonly actor: string;
}

/** Null where the case is over, or not there. */
export async function examine(deps: WorkDeps, id: string, target: Target): Promise<Examined | null> {
  const typed = await typedIn(deps, id);
  for (;;) {
    const tried = await deps.dispatch.storage.run(() => look(deps, id, target, typed));
    if (tried === null || 'case' in tried) return tried;
    await deps.dispatch.loadPlan(tried.missing);
  }
}

function* look(
  { dispatch }: WorkDeps,
  id: string,
  { version, mapping, actor }: Target,
  typed: Typed,
): Work<Examined | { readonly missing: string } | null> {
  const { loaded, facts } = yield* openWhole(id);
  if (!loaded || (loaded.state.status !== 'running' && loaded.state.status !== 'suspended')) return null;
  const from = dispatch.plan(loaded.processVersion);
  if (!from) return { missing: loaded.processVersion };
  const to = dispatch.plan(version);
  if (!to) return { missing: version };
  const book = new FactBook();
  book.add(facts);
  const { timeZone, newId, calendar } = dispatch;
  const env: Env = { now: dispatch.now(), timeZone, actor, newId, calendar, facts: book };
  const course = courseBetween(from, to, mapping);
  const { state } = loaded;
  const versions = { from: loaded.processVersion, to: version };
  const decision = yield* answered(book, () => moveCase(course, versions, state, env));
  const found = { case: id, version: loaded.processVersion, before: state };
  if (decision.kind === 'rejected') {
    const { rejection } = decision;
    const notes = rejection.code === 'MOVE_IMPOSSIBLE' ? rejection.obstacles : [];
    return { ...found, outcome: 'cannot', notes, after: null };
  }
  const notes = [...decision.notes, ...typedGone(course, state, typed)];
  return { ...found, outcome: notes.length > 0 ? 'warned' : 'moves', notes, after: decision.state };
}

/** The case with what each of its open tasks has staged, and the rows that rests on. */
function* openWhole(id: string): Work<{ readonly loaded: LoadedCase | null; readonly facts: readonly Fact[] }> {
  const first = expect('open', yield { ask: 'open', open: { key: null, case: id, task: null } }).opened;
  if (!first.case) return { loaded: null, facts: [] };
  const elements = { ...first.case.state.elements };
  const facts: Fact[] = [];
  for (const { id: task, task: open } of Object.values(elements)) {
    if (!open || open.nextSeq < 2) continue;
    const { opened } = expect('open', yield { ask: 'open', open: { key: null, case: id, task } });
    const whole = opened.case?.state.elements[task];
    if (whole) elements[task] = whole;
    facts.push(...opened.touched);
  }
  return { loaded: { ...first.case, state: { ...first.case.state, elements } }, facts };
}
