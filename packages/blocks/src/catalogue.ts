import type { BlockDefinition } from '@marshrut/model';
import { change } from './change/definition.js';
import { choice } from './choice/definition.js';
import { commit } from './commit/definition.js';
import { create } from './create/definition.js';
import { end } from './end/definition.js';
import { find } from './find/definition.js';
import { form } from './form/definition.js';
import { handOver } from './hand-over/definition.js';
import { note } from './note/definition.js';
import { parallel } from './parallel/definition.js';
import { start } from './start/definition.js';
import { task } from './task/definition.js';

/** All blocks in the order of the palette. A behaviour for each is demanded by the compiler, see `behaviours.ts`. */
export const definitions = {
  start,
  task,
  form,
  choice,
  parallel,
  find,
  create,
  change,
  handOver,
  commit,
  end,
  note,
} as const;

export type BlockId = keyof typeof definitions;

/** The one place where a definition meets settings of unknown type: each parses its own settings first. */
export const blockCatalogue: ReadonlyMap<string, BlockDefinition> = new Map(
  Object.values(definitions).map(definition => [definition.id, definition as BlockDefinition]),
);
