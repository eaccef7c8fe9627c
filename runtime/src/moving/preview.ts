import { type MappingProblem, type MoveNote, nodeOf, targetsOf } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import { courseBetween } from '../dispatch/decide-command.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { WorkDeps } from '../work/deps.js';
import { type Examined, examine } from './examine.js';
import { countMoving, movingCases } from './moving-cases.js';
import type { MoveRequest } from './request.js';
import { placeOf } from './request.js';

/** What a move would do, found out without doing it. */
export interface MovePreview {
  /** Cases that run on the versions it is about. */
  readonly target: string;
  readonly total: number;
  /** Of these so many were looked at: the counts are theirs. */
  readonly examined: number;
  readonly moves: number;
  readonly warned: number;
  readonly cannot: number;
  /** What is said of them, the most frequent first. */
  readonly reasons: readonly MoveReason[];
  /** Steps that cases stand in or have passed and that the later version does not have under their name. */
  readonly steps: readonly MovingStep[];
  readonly problems: readonly MappingProblem[];
  /** Some of each outcome. */
  readonly cases: readonly PreviewedCase[];
}

export interface MoveReason {
  readonly note: MoveNote;
  /** A version whose steps it names. */
  readonly from: string;
  /** It keeps the cases where they are. */
  readonly obstacle: boolean;
  readonly cases: number;
}

export interface PreviewedCase {
  readonly case: string;
  readonly version: string;
  readonly outcome: Examined['outcome'];
  readonly status: 'running' | 'suspended' | 'stopped';
  /** It works for another case. */
  readonly child: boolean;
  readonly notes: readonly MoveNote[];
}

export interface MovingStep {
  readonly node: string;
  readonly name: LocalText;
  /** The step around it, such as the task of a form. */
  readonly inside: LocalText | null;
  readonly block: string;
  /** Cases that stand in it. */
  readonly cases: number;
  /** Where it is sent now. */
  readonly to: string | null;
  /** Where it may be sent: the same block at the same level. Those of the same name first. */
  readonly targets: readonly { readonly node: string; readonly name: LocalText }[];
}

const PAGE = 200;
/** A preview is an answer to a click: so many are enough to see what is ahead. */
const MOST = 1000;
/** Shown of each outcome. */
const SHOWN = 50;

/** Null where there is no such process or version, or it is not for this person. */
export async function previewMove(deps: WorkDeps, actor: Actor, request: MoveRequest): Promise<MovePreview | null> {
  if (!may(actor, 'case.move')) return null;
  const place = await placeOf(deps, request);
  if (!place) return null;
  const to = await deps.dispatch.loadPlan(place.target);
  const counts = { moves: 0, warned: 0, cannot: 0 };
  const said = new Map<string, MoveReason>();
  const shown: PreviewedCase[] = [];
  const standing = new Map<string, Map<string, number>>();
  let examined = 0;
  for (let after = ''; examined < MOST; ) {
    const page = await movingCases(deps, place, after, PAGE);
    for (const { id } of page) {
      const found = await examine(deps, id, { version: place.target, mapping: request.mapping, actor: actor.id });
      if (!found) continue;
      examined += 1;
      counts[found.outcome] += 1;
      for (const note of summed(found.notes)) {
        const key = JSON.stringify(note);
        const obstacle = found.outcome === 'cannot';
        const entry = said.get(key) ?? { note, from: found.version, obstacle, cases: 0 };
        said.set(key, { ...entry, cases: entry.cases + 1 });
      }
      const steps = standing.get(found.version) ?? new Map<string, number>();
      standing.set(found.version, steps);
      for (const node of nodesOf(found)) steps.set(node, (steps.get(node) ?? 0) + 1);
      if (shown.filter(({ outcome }) => outcome === found.outcome).length < SHOWN) shown.push(previewed(found));
    }
    after = page.at(-1)?.id ?? after;
    if (page.length < PAGE) break;
  }
  const froms = [...standing.keys()];
  const plans = await Promise.all(froms.map(version => deps.dispatch.loadPlan(version)));
  const courses = plans.map(from => courseBetween(from, to, request.mapping));
  return {
    target: place.target,
    total: await countMoving(deps, place),
    examined,
    ...counts,
    reasons: [...said.values()].sort((a, b) => b.cases - a.cases),
    steps: courses.flatMap((course, index) => stepsOf(course, standing.get(froms[index] ?? '') ?? new Map())),
    // A step of one earlier version need not be in the others.
    problems: courses
      .flatMap(({ problems }) => problems)
      .filter(({ node, code }) => code !== 'NODE_UNKNOWN' || !plans.some(plan => plan.nodes.has(node))),
    cases: shown,
  };
}

/** Without what differs from case to case. */
function summed(notes: readonly MoveNote[]): readonly MoveNote[] {
  const same = notes.map(({ value: _, ...note }) => note);
  return [...new Map(same.map(note => [JSON.stringify(note), note])).values()];
}

function nodesOf({ before }: Examined): ReadonlySet<string> {
  return new Set(Object.values(before.elements).flatMap(({ node, armed }) => (armed ? [] : [node])));
}

function previewed({ case: id, version, outcome, notes, before }: Examined): PreviewedCase {
  const failed = Object.values(before.elements).some(({ failure }) => failure);
  const status = before.status === 'suspended' ? 'suspended' : failed ? 'stopped' : 'running';
  return { case: id, version, outcome, status, child: before.parent !== undefined, notes };
}

/** Steps that are gone or sent elsewhere, from outside inwards: where a task is sent tells where its forms may go. */
function stepsOf(course: ReturnType<typeof courseBetween>, standing: ReadonlyMap<string, number>): MovingStep[] {
  const { from, to, nodes } = course;
  return [...from.nodes.keys()].flatMap((id): MovingStep[] => {
    const cases = standing.get(id);
    const target = nodes.get(id) ?? null;
    if (cases === undefined || target === id) return [];
    const { node } = nodeOf(from, id);
    const targets = targetsOf(course, id).map(one => ({ node: one.id, name: one.node.name }));
    const alike = (name: LocalText): number => (name.ru === node.name.ru && name.en === node.name.en ? 0 : 1);
    return [
      {
        node: id,
        name: node.name,
        inside: node.parent === null ? null : nodeOf(from, node.parent).node.name,
        block: node.block,
        cases,
        to: target !== null && to.nodes.has(target) ? target : null,
        targets: targets.sort((a, b) => alike(a.name) - alike(b.name)),
      },
    ];
  });
}
