import type { Plan, PlanEdge, PlanNode } from '@marshrut/engine';
import type { CheckContext } from '@marshrut/model';
import type { ForEachSettings } from '../for-each/definition.js';
import { also, type Given, givenAfter, givenAtStart, typeAt, without } from './given.js';
import { askWithout } from './samples.js';

/** What is surely given where each node is entered. Nodes no way leads to are left out. */
export function givenAt(
  plan: Plan,
  context: CheckContext,
  writesOf: (node: PlanNode) => readonly string[],
): ReadonlyMap<string, Given> {
  const flow = new Flow(plan, context, writesOf);
  while (flow.pass());
  return flow.entered;
}

/** Ways meet by what they share, so each pass can only take away: it ends when nothing changes. */
class Flow {
  readonly entered = new Map<string, Given>();
  readonly #edges = new Map<string, Given>();
  readonly #proved = new Map<string, readonly string[]>();
  readonly #inside: ReadonlyMap<string | null, readonly PlanNode[]>;

  constructor(
    private readonly plan: Plan,
    private readonly context: CheckContext,
    private readonly writesOf: (node: PlanNode) => readonly string[],
  ) {
    this.#inside = Map.groupBy(plan.nodes.values(), ({ node }) => node.parent);
  }

  pass(): boolean {
    let changed = false;
    for (const node of this.plan.nodes.values()) {
      const given = this.#entering(node);
      if (!given) continue;
      const before = this.entered.get(node.id);
      changed ||= before === undefined || before.size !== given.size;
      this.entered.set(node.id, given);
      const after = this.#leaving(node, given);
      if (after) this.#spread(node, after);
    }
    return changed;
  }

  #entering(node: PlanNode): Given | undefined {
    if (node.incoming.length === 0) {
      const { parent, block } = node.node;
      if (block !== 'start') return undefined;
      if (parent === null) return givenAtStart(this.plan);
      const around = this.entered.get(parent);
      return around && also(around, itemOf(this.plan.nodes.get(parent)));
    }
    const ways = node.incoming.flatMap(edge => this.#edges.get(edge) ?? []);
    if (node.node.block !== 'parallel') return shared(ways);
    return ways.length === node.incoming.length ? union(ways) : undefined;
  }

  /** A task gives what all its ends share; what was only for its own use is forgotten with it. */
  #leaving(node: PlanNode, given: Given): Given | undefined {
    const inside = this.#inside.get(node.id);
    if (!inside) return givenAfter(node, given, this.context, this.writesOf(node));
    const ends = inside.filter(inner => isEnd(inner)).flatMap(end => this.entered.get(end.id) ?? []);
    const after = shared(ends);
    const transient = [...this.plan.card.values()].filter(field => field.use === 'transient');
    return after && transient.reduce((left, field) => without(left, field.key), after);
  }

  #spread({ outgoing }: PlanNode, after: Given): void {
    const asked: PlanEdge[] = [];
    for (const edge of [...outgoing.filter(one => !one.otherwise), ...outgoing.filter(one => one.otherwise)]) {
      const proved = this.#proved.get(edge.id) ?? this.#prove(edge, asked);
      this.#proved.set(edge.id, proved);
      this.#edges.set(edge.id, also(after, proved));
      if (edge.condition) asked.push(edge);
    }
  }

  /** On this branch its condition held and those asked before did not: what that could not be without is given. */
  #prove(edge: PlanEdge, refused: readonly PlanEdge[]): readonly string[] {
    const askedWithout = (of: PlanEdge, path: string) =>
      of.condition && askWithout(of.condition, path, at => typeAt(this.context, at));
    return [
      ...(edge.condition?.uses ?? []).filter(path => askedWithout(edge, path)?.answersTrue === false),
      ...refused.flatMap(one =>
        (one.condition?.uses ?? []).filter(path => askedWithout(one, path)?.answersFalse === false),
      ),
    ];
  }
}

/** Inside a loop its item and its number are there; an item of so many times has none. */
function itemOf(node: PlanNode | undefined): readonly string[] {
  if (node?.node.block !== 'forEach') return [];
  const { over, item, number } = node.settings as ForEachSettings;
  return [over.of === 'times' ? null : item, number].filter(key => key !== null);
}

/** Where a part is left. What an expanded block has standing beside its way is stopped with it. */
function isEnd({ outgoing, origin, node }: PlanNode): boolean {
  return outgoing.length === 0 && (origin === undefined || node.block === 'end');
}

function shared(ways: readonly Given[]): Given | undefined {
  const [first, ...others] = ways;
  return first && new Set([...first].filter(path => others.every(way => way.has(path))));
}

function union(ways: readonly Given[]): Given {
  return new Set(ways.flatMap(way => [...way]));
}
