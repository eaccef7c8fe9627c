import type { Values } from '@marshrut/model';
import type { Act, World } from './story.js';

/** Plays stories somewhere: pure memory, a database, the API. One driver lives for one story. */
export interface Driver {
  /** Installs the entities and publishes the diagram. */
  prepare(world: World): Promise<void>;
  /** Does one act; answers null, or the code of the refusal. */
  act(by: string, act: Act, key: string): Promise<string | null>;
  /** Saves a new record card; answers its id. */
  enter(entity: string, values: Values): Promise<string>;
  edit(entity: string, id: string, values: Values): Promise<void>;
  look(): Promise<Seen>;
  records(entity: string): Promise<readonly Values[]>;
  /** Forgets everything that is only in memory, as a restarted server has. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

export interface Seen {
  readonly status: string;
  /** `task: step`, in the order of node ids. */
  readonly open: readonly string[];
  readonly incidents: readonly { readonly node: string; readonly code: string; readonly path: string }[];
  readonly path: readonly string[];
  /** Values of the card as committed. */
  readonly vars: Values;
  /** `task: state due` to the minute, of open tasks that have a deadline. */
  readonly deadlines: readonly string[];
  /** Subjects of the letters that have left. */
  readonly mail: readonly string[];
  /** Services that are asked and have not answered. */
  readonly asked: readonly string[];
}
