import type { Resolution, TermUnit } from '@marshrut/engine';
import type { Diagram, Entity, Value, Values } from '@marshrut/model';

/** Where a story plays. */
export interface World {
  readonly diagram: Diagram;
  readonly entities: readonly Entity[];
  /** Further processes by their id, such as `prc_delivery`: they are called, or begin by themselves. */
  readonly processes?: Readonly<Record<string, Diagram>>;
  /** Later versions of the process by their names, such as `better`: cases move to them. */
  readonly versions?: Readonly<Record<string, Diagram>>;
  /** Who holds a role: the logins. */
  readonly people?: Readonly<Record<string, readonly string[]>>;
}

/** What happens in a story. Tasks and steps are named by their nodes. */
export type Act =
  | { readonly do: 'start'; readonly vars: Values }
  | { readonly do: 'claim' | 'release' | 'pause' | 'resume' | 'cancel'; readonly task: string }
  | { readonly do: 'fill'; readonly task: string; readonly values: Values }
  /** The first found record with these values; null: none fits. */
  | { readonly do: 'select'; readonly task: string; readonly match: Values | null }
  | { readonly do: 'verify'; readonly task: string; readonly told: string }
  /** The case goes back from the task to an earlier stage. */
  | { readonly do: 'returnTo'; readonly task: string; readonly node: string }
  /** One more is asked at the stage, by login: before the task, or after it. */
  | { readonly do: 'addSigner'; readonly task: string; readonly user: string; readonly when: 'before' | 'after' }
  | { readonly do: 'back'; readonly task: string; readonly step: string }
  /** «Готово» or «Отправить»; each conflict is decided by its field, one of a whole record by an empty name. */
  | { readonly do: 'finish'; readonly task: string; readonly take?: Readonly<Record<string, Resolution['take']>> }
  | { readonly do: 'retry'; readonly node: string }
  /** So much time passes; all that falls due on the way happens in its order. */
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'message'; readonly name: string; readonly key: string; readonly values: Values }
  | { readonly do: 'signal'; readonly name: string; readonly values: Values }
  | { readonly do: 'webhook'; readonly name: string; readonly json: object }
  /** The first service of this name that is asked answers, or fails for good. */
  | { readonly do: 'answer'; readonly service: string; readonly values: Values }
  | { readonly do: 'break'; readonly service: string; readonly error: string }
  | { readonly do: 'suspend' | 'goOn' }
  /** To the version of this name, and back to what it was before that. */
  | { readonly do: 'moveTo'; readonly version: string; readonly mapping: Readonly<Record<string, string>> }
  | { readonly do: 'moveBack' }
  | { readonly do: 'extend'; readonly task: string; readonly amount: number; readonly unit: TermUnit }
  | { readonly do: 'pauseTerm' | 'resumeTerm'; readonly task: string }
  | { readonly do: 'abandon' | 'withdraw' }
  | { readonly do: 'skip' | 'stop'; readonly node: string }
  | { readonly do: 'enter'; readonly node: string };

/** What no person does to a case: time passes, messages come, services answer. */
export type OutsideAct = Extract<Act, { readonly do: 'wait' | 'message' | 'signal' | 'webhook' | 'answer' | 'break' }>;

export type Step =
  | { readonly verb: 'act'; readonly by: string; readonly act: Act }
  | { readonly verb: 'refused'; readonly by: string; readonly act: Act; readonly code: string }
  /** Somebody saves a record card, at once. */
  | { readonly verb: 'enter'; readonly name: string; readonly entity: string; readonly values: Values }
  | { readonly verb: 'edit'; readonly name: string; readonly values: Values }
  | { readonly verb: 'look'; readonly look: Look };

export type Look =
  /** Exactly these tasks are open: `register: find` is the task and its step. */
  | { readonly at: 'open'; readonly tasks: readonly string[] }
  | { readonly at: 'records'; readonly entity: string; readonly rows: readonly Values[] }
  | { readonly at: 'count'; readonly entity: string; readonly count: number }
  | { readonly at: 'status'; readonly status: 'running' | 'suspended' | 'ended' | 'cancelled' }
  | { readonly at: 'incident'; readonly node: string; readonly code: string; readonly path?: string }
  /** Letters that have left, by their subjects. */
  | { readonly at: 'mail'; readonly subjects: readonly string[] }
  /** Services that are asked and have not answered. */
  | { readonly at: 'asked'; readonly services: readonly string[] }
  /** Of each open task that has one: `answer: running 2026-07-01T20:59`. */
  | { readonly at: 'deadlines'; readonly deadlines: readonly string[] }
  /** Values of the card. */
  | { readonly at: 'vars'; readonly values: Values }
  /** Nodes entered so far, in order. */
  | { readonly at: 'path'; readonly nodes: string };

export interface Story extends World {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** Tells a story: data, no execution. A person is named by login; `@person` in values is the id of a record entered as `person`. */
export class Teller implements Story {
  readonly steps: Step[] = [];
  readonly title: string;
  readonly diagram: Diagram;
  readonly entities: readonly Entity[];
  readonly processes: NonNullable<World['processes']>;
  readonly versions: NonNullable<World['versions']>;
  readonly people: NonNullable<World['people']>;
  #by = 'secretary';
  #task = '';

  constructor(title: string, world: World) {
    this.title = title;
    this.diagram = world.diagram;
    this.entities = world.entities;
    this.processes = world.processes ?? {};
    this.versions = world.versions ?? {};
    this.people = world.people ?? {};
  }

  by(login: string): this {
    this.#by = login;
    return this;
  }

  /** Takes the task into work; what follows happens in it. */
  claim(task: string): this {
    return this.in(task).#act({ do: 'claim', task });
  }

  in(task: string): this {
    this.#task = task;
    return this;
  }

  start(vars: Values = {}): this {
    return this.#act({ do: 'start', vars });
  }

  /** Takes the task, fills its one form and finishes it. */
  complete(task: string, values: Values = {}): this {
    return this.claim(task).fill(values).finish();
  }

  fill(values: Values): this {
    return this.#act({ do: 'fill', task: this.#task, values });
  }

  select(match: Values | null): this {
    return this.#act({ do: 'select', task: this.#task, match });
  }

  verify(told: string): this {
    return this.#act({ do: 'verify', task: this.#task, told });
  }

  back(step: string): this {
    return this.#act({ do: 'back', task: this.#task, step });
  }

  pause(): this {
    return this.#act({ do: 'pause', task: this.#task });
  }

  cancel(): this {
    return this.#act({ do: 'cancel', task: this.#task });
  }

  release(): this {
    return this.#act({ do: 'release', task: this.#task });
  }

  addSigner(when: 'before' | 'after', user: string): this {
    return this.#act({ do: 'addSigner', task: this.#task, user, when });
  }

  /** Sends the case back to an earlier stage. */
  returnTo(node: string): this {
    return this.#act({ do: 'returnTo', task: this.#task, node });
  }

  finish(take?: Readonly<Record<string, Resolution['take']>>): this {
    return this.#act({ do: 'finish', task: this.#task, ...(take ? { take } : {}) });
  }

  retry(node: string): this {
    return this.#act({ do: 'retry', node });
  }

  /** `59m`, `2h`, `3d`, `45s`. */
  wait(time: string): this {
    return this.#act({ do: 'wait', seconds: secondsOf(time) });
  }

  message(name: string, key = '', values: Values = {}): this {
    return this.#act({ do: 'message', name, key, values });
  }

  signal(name: string, values: Values = {}): this {
    return this.#act({ do: 'signal', name, values });
  }

  /** A system outside calls, its signature checked. */
  webhook(name: string, json: object): this {
    return this.#act({ do: 'webhook', name, json });
  }

  answer(service: string, values: Values = {}): this {
    return this.#act({ do: 'answer', service, values });
  }

  /** The service fails for good with this error. */
  break(service: string, error: string): this {
    return this.#act({ do: 'break', service, error });
  }

  suspend(): this {
    return this.#act({ do: 'suspend' });
  }

  goOn(): this {
    return this.#act({ do: 'goOn' });
  }

  /** The case goes on on a later version of its process; `mapping`: what takes the place of steps that are gone. */
  moveTo(version: string, mapping: Readonly<Record<string, string>> = {}): this {
    return this.#act({ do: 'moveTo', version, mapping });
  }

  moveBack(): this {
    return this.#act({ do: 'moveBack' });
  }

  extend(task: string, amount: number, unit: TermUnit): this {
    return this.#act({ do: 'extend', task, amount, unit });
  }

  /** The term of a task does not run for now. */
  pauseTerm(task: string): this {
    return this.#act({ do: 'pauseTerm', task });
  }

  resumeTerm(task: string): this {
    return this.#act({ do: 'resumeTerm', task });
  }

  deadlines(...deadlines: readonly string[]): this {
    return this.#look({ at: 'deadlines', deadlines });
  }

  abandon(): this {
    return this.#act({ do: 'abandon' });
  }

  /** Whoever began the case takes it back. */
  withdraw(): this {
    return this.#act({ do: 'withdraw' });
  }

  skip(node: string): this {
    return this.#act({ do: 'skip', node });
  }

  stop(node: string): this {
    return this.#act({ do: 'stop', node });
  }

  enterNode(node: string): this {
    return this.#act({ do: 'enter', node });
  }

  mail(...subjects: readonly string[]): this {
    return this.#look({ at: 'mail', subjects });
  }

  asked(...services: readonly string[]): this {
    return this.#look({ at: 'asked', services });
  }

  vars(values: Values): this {
    return this.#look({ at: 'vars', values });
  }

  /** The last told act was refused with this code. */
  refused(code: string): this {
    const last = this.steps.pop();
    if (last?.verb !== 'act')
      throw new Error('Expected an act before refused(), but there is none. Tell what is refused first.');
    this.steps.push({ verb: 'refused', by: last.by, act: last.act, code });
    return this;
  }

  enter(name: string, entity: string, values: Values): this {
    this.steps.push({ verb: 'enter', name, entity, values });
    return this;
  }

  edit(name: string, values: Values): this {
    this.steps.push({ verb: 'edit', name, values });
    return this;
  }

  open(...tasks: readonly string[]): this {
    return this.#look({ at: 'open', tasks });
  }

  records(entity: string, ...rows: readonly Values[]): this {
    return this.#look({ at: 'records', entity, rows });
  }

  count(entity: string, count: number): this {
    return this.#look({ at: 'count', entity, count });
  }

  status(status: 'running' | 'suspended' | 'ended' | 'cancelled'): this {
    return this.#look({ at: 'status', status });
  }

  incident(node: string, code: string, path?: string): this {
    return this.#look({ at: 'incident', node, code, ...(path ? { path } : {}) });
  }

  path(nodes: string): this {
    return this.#look({ at: 'path', nodes });
  }

  #act(act: Act): this {
    this.steps.push({ verb: 'act', by: this.#by, act });
    return this;
  }

  #look(look: Look): this {
    this.steps.push({ verb: 'look', look });
    return this;
  }
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

function secondsOf(time: string): number {
  const match = /^(\d+)([smhd])$/.exec(time);
  const unit = SECONDS[match?.[2] ?? ''];
  if (!match || unit === undefined) throw new Error(`Expected a time such as '59m', but it is '${time}'.`);
  return Number(match[1]) * unit;
}

export function story(title: string, world: World): Teller {
  return new Teller(title, world);
}

/** Values with `@name` replaced by the id of the record that was entered under that name. */
export function named(values: Values, ids: ReadonlyMap<string, string>): Values {
  const known = (value: Value): Value =>
    typeof value === 'string' && value.startsWith('@') ? (ids.get(value.slice(1)) ?? value) : value;
  // In a table a row is called by its record: `appeal.Answer.@first.text`.
  const path = (key: string): string => key.replace(/@(\w+)/, (whole, name: string) => ids.get(name) ?? whole);
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [path(key), known(value)]));
}
