import {
  type CardField,
  type Edge,
  type Expansion,
  KEY,
  type LocalText,
  localText,
  type Node,
  type Settings,
} from '@marshrut/model';
import type { InnerSettings } from './inner.js';
import { type RouteSettings, type RouteStage, stageAt } from './settings.js';

/** Names of the card fields in which one person's decision stands while they take it. */
export function keysOf(node: string): InnerSettings['keys'] {
  const tail = node.replace(/[^A-Za-z0-9]/g, '').slice(0, 24);
  const keys = { decision: `decision${tail}`, comment: `comment${tail}` };
  if (!KEY.test(keys.decision)) throw new Error(`Expected a key, but '${keys.decision}' is none.`);
  return keys;
}

/**
 * A route as plainer blocks. In a process: a subprocess, in which each stage asks, is done by its people as tasks of their own,
 * and leads on or back. In a task: the same steps within it, where the task itself goes from hand to hand with all that is staged.
 */
export function expandRoute(node: Node, route: RouteSettings, beside: readonly Edge[], inTask: boolean): Expansion {
  return new Drafting(node, route, inTask).made(beside);
}

class Drafting {
  readonly #nodes: Node[] = [];
  readonly #edges: Edge[] = [];

  constructor(
    private readonly node: Node,
    private readonly route: RouteSettings,
    private readonly inTask: boolean,
  ) {}

  made(beside: readonly Edge[]): Expansion {
    const { id } = this.node;
    const end = this.#at('end');
    const first = this.#askOf(0) ?? end;
    if (this.inTask) {
      this.#nodes.push({ ...this.node, block: 'choice', settings: {} });
      this.#edge(id, first);
      this.#add(end, 'choice', this.node.name, this.node.parent);
    } else {
      this.#nodes.push({ ...this.node, block: 'subprocess', settings: {} });
      this.#add(this.#at('start'), 'start', this.node.name, id);
      this.#edge(this.#at('start'), first);
      this.#add(end, 'end', this.node.name, id, { kind: 'terminate' });
    }
    this.route.stages.forEach((_, index) => {
      this.#stage(stageAt(this.route, index), index, end);
    });
    const outside = beside.map(edge => (this.inTask && edge.from === id ? { ...edge, from: end } : edge));
    return { nodes: this.#nodes, edges: [...outside, ...this.#edges], card: this.#card() };
  }

  #stage(stage: RouteStage, index: number, end: string): void {
    const at = this.#at(stage.id);
    const parent = this.inTask ? this.node.parent : this.node.id;
    const inner = this.#inner(index);
    const [ask, gate] = [`${at}/ask`, `${at}/gate`];
    this.#add(ask, 'approvalAsk', stage.name, parent, inner);
    this.#add(gate, 'approvalGate', stage.name, parent, inner);
    this.#edge(ask, at);
    this.#edge(at, gate, 'over');
    this.#edge(gate, this.#askOf(index + 1) ?? end, 'yes');
    const back = this.route.stages.findIndex(({ id }) => id === stage.reject);
    this.#edge(gate, this.#askOf(back) ?? end, 'no');
    if (this.inTask) {
      this.#add(at, 'approvalTurn', stage.name, parent, inner);
      this.#add(`${at}/form`, 'form', stage.name, parent, this.#form(stage, true));
      this.#add(`${at}/note`, 'approvalNote', stage.name, parent, inner);
      this.#edge(at, `${at}/form`, 'next');
      this.#edge(`${at}/form`, `${at}/note`);
      this.#edge(`${at}/note`, at);
      return;
    }
    this.#add(at, 'approvalStage', stage.name, parent, inner);
    this.#work(at, stage, inner, true);
    this.#add(`${at}/note`, 'approvalNote', stage.name, at, inner);
    this.#edge(`${at}/task`, `${at}/note`);
    if (!stage.participants.some(({ kind }) => kind === 'watcher')) return;
    const watch = `${at}/watch`;
    this.#add(watch, 'approvalWatch', stage.name, parent, inner);
    this.#edge(ask, watch);
    this.#work(watch, stage, inner, false);
  }

  /** A task for each who is asked, with one form. */
  #work(at: string, stage: RouteStage, inner: Settings, votes: boolean): void {
    const task = `${at}/task`;
    this.#add(`${at}/start`, 'start', stage.name, at);
    this.#add(task, 'approvalTask', stage.name, at, votes ? inner : { ...inner, watches: true });
    this.#edge(`${at}/start`, task);
    this.#add(`${task}/start`, 'start', stage.name, task);
    this.#add(`${task}/form`, 'form', stage.name, task, this.#form(stage, votes));
    this.#add(`${task}/end`, 'end', this.#finish(stage, votes), task);
    this.#edge(`${task}/start`, `${task}/form`);
    this.#edge(`${task}/form`, `${task}/end`);
  }

  #finish({ approval }: RouteStage, votes: boolean): LocalText {
    if (!votes) return localText('Ознакомлен', 'Seen');
    return approval ? localText('Решение принято', 'Decision taken') : localText('Готово', 'Done');
  }

  #form({ approval, fill }: RouteStage, votes: boolean): Settings {
    const { decision, comment } = this.#keys;
    const shown = this.route.show
      .filter(path => !votes || !fill.some(one => one.path === path))
      .map(path => ({ path, mode: 'read', required: false }));
    if (!votes) return { fields: shown };
    const rejected = `${decision} = "reject"`;
    // Whoever rejects says why, and need not fill in what only an approval goes on with.
    const filled = fill.map(({ path, required }) =>
      approval && required
        ? { path, mode: 'edit', required: false, requiredIf: `not(${rejected})` }
        : { path, mode: 'edit', required },
    );
    const asked = [
      ...(approval ? [{ path: decision, mode: 'edit', required: true }] : []),
      { path: comment, mode: 'edit', required: false, ...(approval ? { requiredIf: rejected } : {}) },
    ];
    return { fields: [...shown, ...filled, ...asked] };
  }

  /** In a process each who is asked has these for themselves; in a task they are dropped at the commit. */
  #card(): CardField[] {
    const { decision, comment } = this.#keys;
    const use = this.inTask ? 'transient' : 'variable';
    const options = [
      { key: 'approve', name: localText('Согласовать', 'Approve') },
      { key: 'reject', name: localText('Отклонить', 'Reject') },
    ];
    return [
      { key: decision, name: localText('Решение', 'Decision'), type: { kind: 'choice', options }, use },
      { key: comment, name: localText('Комментарий', 'Comment'), type: { kind: 'longText', maxLength: 2000 }, use },
    ];
  }

  get #keys(): InnerSettings['keys'] {
    return keysOf(this.node.id);
  }

  #inner(stage: number): Settings {
    const inner: InnerSettings = {
      route: this.route,
      node: this.node.id,
      stage,
      inTask: this.inTask,
      keys: this.#keys,
    };
    return { ...inner };
  }

  #askOf(index: number): string | undefined {
    const stage = this.route.stages[index];
    return stage && `${this.#at(stage.id)}/ask`;
  }

  #at(part: string): string {
    return `${this.node.id}/${part}`;
  }

  #add(id: string, block: string, name: LocalText, parent: string | null, settings: Settings = {}): void {
    this.#nodes.push({ id, block, blockVersion: 1, name, parent, position: this.node.position, settings });
  }

  #edge(from: string, to: string, way = 'on'): void {
    this.#edges.push({ id: `${from}/${way}/${to}`, from, to });
  }
}
