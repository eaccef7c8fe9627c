import type { CaseState, Command, ElementInstance, Plan } from '@marshrut/engine';
import type { WitnessStep } from '@marshrut/model';
import { begun, done, type Stepped } from './explore.js';
import { optionsAt } from './skeleton.js';

/** More steps than a witness is worth showing. */
const MOST_STEPS = 2000;

/** Which edges a node is to be left by, and when that was said. */
interface Wish {
  readonly edges: ReadonlySet<string>;
  readonly said: number;
}

/** Plays a skeleton step by step and keeps what was seen; where it is not told which way to go, it goes on to the end. */
export class Player {
  readonly steps: WitnessStep[] = [];
  state: CaseState;
  readonly #wishes = new Map<string, Wish>();
  #said = 0;

  constructor(
    readonly plan: Plan,
    private readonly back: ReadonlySet<string>,
  ) {
    const first = begun(plan);
    this.state = first.state;
    this.steps.push(stepOf(null, first));
  }

  prefer(edges: readonly string[]): void {
    this.#said += 1;
    const byNode = Map.groupBy(edges, edge => this.plan.edges.get(edge)?.from ?? '');
    for (const [node, those] of byNode) this.#wishes.set(node, { edges: new Set(those), said: this.#said });
  }

  /** All blocks but `led` go on, until only those are at work. */
  freely(led: ReadonlySet<string>): void {
    const next = (): ElementInstance | undefined =>
      Object.values(this.state.elements).find(({ node, wait, armed }) => !armed && wait && !led.has(node));
    for (let one = next(); one && this.steps.length < MOST_STEPS; one = next()) if (!this.leave(one.node)) return;
  }

  /** The block goes on as wished; false where it is not at work. */
  leave(node: string): boolean {
    const element = Object.values(this.state.elements).find(one => one.node === node && one.wait && !one.armed);
    if (!element) return false;
    if (element.wait?.for === 'first') return this.#race(element);
    if (this.comes(node)) return true;
    const still = Object.values(this.state.elements).find(({ id }) => id === element.id);
    if (still)
      this.#do(node, { type: 'deliver', element: still.id, of: 'message', values: { option: this.#option(node) } });
    return true;
  }

  /** The wished events on the border of a block come; true where one stops it. */
  comes(node: string): boolean {
    const host = Object.values(this.state.elements).find(one => one.node === node && !one.armed);
    const said = this.#wishes.get(node)?.said ?? 0;
    for (const border of this.plan.nodes.get(node)?.boundaries ?? []) {
      const wished = this.#wishes.get(border.id)?.said ?? -1;
      const stops = border.event?.interrupts !== false;
      const armed = Object.values(this.state.elements).find(
        one => one.node === border.id && one.armed?.as === 'boundary' && one.armed.host === host?.id,
      );
      if (!armed || (stops ? wished <= said : wished < said)) continue;
      this.#fire(border.id, armed);
      if (stops) return true;
    }
    return false;
  }

  #race(host: ElementInstance): boolean {
    const armed = Object.values(this.state.elements).filter(
      one => one.armed?.as === 'race' && one.armed.host === host.id,
    );
    const wished = this.#wishes.get(host.node)?.edges;
    const edgeTo = (to: string) => this.plan.nodes.get(host.node)?.outgoing.find(edge => edge.to === to)?.id ?? '';
    const chosen =
      armed.find(({ node }) => wished?.has(edgeTo(node))) ??
      armed.find(({ node }) => !this.back.has(edgeTo(node))) ??
      armed[0];
    if (chosen) this.#fire(chosen.node, chosen);
    return chosen !== undefined;
  }

  #option(node: string): number {
    const options = optionsAt(this.plan, node);
    const wished = this.#wishes.get(node)?.edges;
    const at = [
      options.findIndex(set => set.length === wished?.size && set.every(edge => wished.has(edge))),
      options.findIndex(set => set.some(edge => wished?.has(edge))),
      options.findIndex(set => !set.some(edge => this.back.has(edge))),
    ];
    return at.find(index => index >= 0) ?? 0;
  }

  #fire(node: string, { id, wait }: ElementInstance): void {
    if (wait?.for === 'timer') this.#do(node, { type: 'fireTimer', element: id, due: wait.due });
  }

  #do(node: string, command: Command): void {
    const stepped = done(this.plan, this.state, command);
    this.state = stepped.state;
    this.steps.push(stepOf(node, stepped));
  }
}

export function stepOf(node: string | null, { state, events }: Stepped): WitnessStep {
  return {
    node,
    edges: events.flatMap(event => (event.type === 'edgeTaken' ? [event.edge] : [])),
    at: Object.values(state.elements).flatMap(one => (one.armed ? [] : [one.node])),
    waiting: state.arrivals.map(({ edge }) => edge),
  };
}
