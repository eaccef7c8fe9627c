import type { FlowEdge, FlowGraph, FlowNode, Join, Split } from './graph.js';
import { SINK, SOURCE } from './graph.js';

export interface Reduced {
  readonly graph: FlowGraph;
  /** Edges of the diagram that only lead back in a loop that was taken out. */
  readonly back: ReadonlySet<string>;
}

/** A split and a join between which branches may be thought of as one. */
const AGREE: Readonly<Record<Split, readonly Join[]>> = {
  one: ['each', 'some'],
  all: ['all', 'some'],
  some: ['some'],
  beside: ['some'],
};

/**
 * Takes out what cannot go wrong, until nothing more can be: steps in a row, branches that part and meet alike, splits and joins
 * of one kind behind each other, loops with one way in. None of these rules makes an unsound flow sound or a sound one unsound
 * (T. Murata: Petri Nets, Proc. IEEE 77(4), 1989, fusion rules; W. Sadiq, M. Orlowska: Analyzing Process Models Using Graph
 * Reduction Techniques, Information Systems 25(2), 2000; for joins that wait for what can still come M. Wynn et al.: Reduction
 * Rules for YAWL Workflows, Information and Software Technology 51(6), 2009). Sound by that alone: source → sink is left.
 * `keep`: nodes that stay whatever happens.
 */
export function reduce(from: FlowGraph, keep: (node: FlowNode) => boolean = () => false): Reduced {
  const work = new Reduction(from, keep);
  while (work.pass());
  return { graph: { nodes: work.nodes, edges: work.edges }, back: work.back };
}

/** Nothing but the way from source to sink is left. */
export function isTrivial({ nodes }: FlowGraph): boolean {
  return nodes.size === 2;
}

/** Only one branch is ever taken and nothing is waited for: there is one token, so nothing can be left behind or come twice. */
export function isOneWay({ nodes, edges }: FlowGraph): boolean {
  const several = (ends: Iterable<string>) => {
    const seen = new Set<string>();
    return new Set([...ends].filter(id => seen.has(id) || !seen.add(id)));
  };
  const [splits, joins] = [
    several([...edges.values()].map(({ from }) => from)),
    several([...edges.values()].map(({ to }) => to)),
  ];
  return [...nodes.values()].every(
    ({ id, split, join }) => (split === 'one' || !splits.has(id)) && (join === 'each' || id === SINK || !joins.has(id)),
  );
}

class Reduction {
  readonly nodes: Map<string, FlowNode>;
  readonly edges: Map<string, FlowEdge>;
  readonly back = new Set<string>();
  readonly #in = new Map<string, Set<string>>();
  readonly #out = new Map<string, Set<string>>();

  constructor(
    from: FlowGraph,
    private readonly keep: (node: FlowNode) => boolean,
  ) {
    this.nodes = new Map(from.nodes);
    this.edges = new Map(from.edges);
    for (const edge of this.edges.values()) this.#link(edge);
  }

  pass(): boolean {
    let changed = false;
    for (const node of [...this.nodes.values()])
      if (this.nodes.has(node.id))
        changed = this.#alike(node) || this.#row(node) || this.#nested(node) || this.#loop(node) || changed;
    return changed;
  }

  /** Two edges between the same split and join. */
  #alike({ id, split }: FlowNode): boolean {
    const seen = new Map<string, string>();
    let changed = false;
    for (const edge of this.#leaving(id)) {
      const first = this.edges.get(seen.get(edge.to) ?? '');
      const join = this.nodes.get(edge.to)?.join;
      if (first && join && AGREE[split].includes(join)) {
        this.#unlink(edge);
        const { beside, ...always } = first;
        this.#put({ ...always, does: first.does || edge.does, ...(beside && edge.beside ? { beside } : {}) });
        changed = true;
      } else seen.set(edge.to, edge.id);
    }
    return changed;
  }

  /** A node with one way in and one way out. */
  #row(node: FlowNode): boolean {
    const [[before, ...moreIn], [after, ...moreOut]] = [this.#entering(node.id), this.#leaving(node.id)];
    if (!before || !after || moreIn.length + moreOut.length > 0 || before.id === after.id) return false;
    if (this.#stays(node) || node.join === 'partial') return false;
    this.#remove(node.id);
    this.#put({
      ...before,
      to: after.to,
      via: [...before.via, ...after.via],
      does: before.does || node.does || after.does,
    });
    return true;
  }

  /** A split behind a split of its kind, a join before a join of its kind; a merge before the end, where nothing more is done. */
  #nested(node: FlowNode): boolean {
    if (this.#stays(node)) return false;
    const [before, ...moreIn] = this.#entering(node.id);
    const [after, ...moreOut] = this.#leaving(node.id);
    const parent = before && this.nodes.get(before.from);
    if (
      before &&
      moreIn.length === 0 &&
      moreOut.length > 0 &&
      parent?.split === node.split &&
      node.split !== 'beside'
    ) {
      if (this.#leaving(node.id).some(edge => edge.to === node.id)) return false;
      const out = this.#leaving(node.id);
      this.#remove(node.id);
      for (const edge of out)
        this.#put({
          ...edge,
          from: parent.id,
          via: [...before.via, ...edge.via],
          does: before.does || node.does || edge.does,
        });
      return true;
    }
    const next = after && this.nodes.get(after.to);
    if (!after || !next || moreOut.length > 0 || moreIn.length === 0 || node.does || next.id === node.id) return false;
    const joins = next.id === SINK || this.#entering(next.id).length > 1;
    const like = joins && next.join === node.join && node.join !== 'partial';
    const ends = next.id === SINK && node.join === 'each' && !after.does;
    if (!like && !ends) return false;
    const into = this.#entering(node.id);
    this.#remove(node.id);
    for (const edge of into)
      this.#put({ ...edge, to: next.id, via: [...edge.via, ...after.via], does: edge.does || after.does });
    return true;
  }

  /** From a choice straight back to the merge before it. */
  #loop(node: FlowNode): boolean {
    const [before, ...more] = this.#entering(node.id);
    const merge = before && more.length === 0 ? this.nodes.get(before.from) : undefined;
    if (node.split !== 'one' || merge?.join !== 'each' || this.#leaving(merge.id).length > 1) return false;
    if (merge.id === SOURCE || this.#entering(merge.id).length < 2) return false;
    const out = this.#leaving(node.id);
    const back = out.filter(edge => edge.to === merge.id);
    if (back.length === 0 || back.length === out.length) return false;
    for (const edge of back) this.#unlink(edge);
    const onward = new Set(out.filter(edge => !back.includes(edge)).flatMap(edge => edge.via));
    for (const drawn of back.flatMap(edge => edge.via)) if (!onward.has(drawn)) this.back.add(drawn);
    return true;
  }

  #stays(node: FlowNode): boolean {
    return node.id === SOURCE || node.id === SINK || this.keep(node);
  }

  #entering(id: string): readonly FlowEdge[] {
    return this.#those(this.#in.get(id));
  }

  #leaving(id: string): readonly FlowEdge[] {
    return this.#those(this.#out.get(id));
  }

  #those(ids: ReadonlySet<string> | undefined): readonly FlowEdge[] {
    return [...(ids ?? [])].flatMap(id => this.edges.get(id) ?? []);
  }

  #put(edge: FlowEdge): void {
    this.#link(edge);
    this.edges.set(edge.id, edge);
  }

  #link({ id, from, to }: FlowEdge): void {
    this.#in.set(to, (this.#in.get(to) ?? new Set()).add(id));
    this.#out.set(from, (this.#out.get(from) ?? new Set()).add(id));
  }

  #unlink({ id, from, to }: FlowEdge): void {
    this.edges.delete(id);
    this.#in.get(to)?.delete(id);
    this.#out.get(from)?.delete(id);
  }

  #remove(node: string): void {
    for (const edge of [...this.#entering(node), ...this.#leaving(node)]) this.#unlink(edge);
    this.nodes.delete(node);
  }
}
