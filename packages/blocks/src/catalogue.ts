import type { BlockDefinition } from '@marshrut/model';
import { approvalRoute } from './approval-route/definition.js';
import {
  approvalAsk,
  approvalGate,
  approvalNote,
  approvalStage,
  approvalTask,
  approvalTurn,
  approvalWatch,
} from './approval-route/inner.js';
import { boundary } from './boundary/definition.js';
import { call } from './call/definition.js';
import { change } from './change/definition.js';
import { choice } from './choice/definition.js';
import { commit } from './commit/definition.js';
import { create } from './create/definition.js';
import { document } from './document/definition.js';
import { end } from './end/definition.js';
import { escalate } from './escalate/definition.js';
import { find } from './find/definition.js';
import { firstOf } from './first-of/definition.js';
import { forEach } from './for-each/definition.js';
import { form } from './form/definition.js';
import { goTo } from './go-to/definition.js';
import { handOver } from './hand-over/definition.js';
import { inclusive } from './inclusive/definition.js';
import { note } from './note/definition.js';
import { onEvent } from './on-event/definition.js';
import { parallel } from './parallel/definition.js';
import { rules } from './rules/definition.js';
import { send } from './send/definition.js';
import { service } from './service/definition.js';
import { start } from './start/definition.js';
import { subprocess } from './subprocess/definition.js';
import { task } from './task/definition.js';
import { undo } from './undo/definition.js';
import { verify } from './verify/definition.js';
import { wait } from './wait/definition.js';

/** All blocks in the order of the palette. A behaviour for each is demanded by the compiler, see `behaviours.ts`. */
export const definitions = {
  start,
  task,
  form,
  choice,
  parallel,
  inclusive,
  firstOf,
  find,
  verify,
  create,
  change,
  rules,
  document,
  service,
  send,
  wait,
  boundary,
  subprocess,
  forEach,
  approvalRoute,
  call,
  onEvent,
  escalate,
  undo,
  handOver,
  commit,
  goTo,
  end,
  note,
} as const;

export type BlockId = keyof typeof definitions;

/** What blocks are made of in a plan; no palette has them. */
export const innerDefinitions = {
  approvalAsk,
  approvalStage,
  approvalWatch,
  approvalTask,
  approvalTurn,
  approvalNote,
  approvalGate,
} as const;

export type InnerId = keyof typeof innerDefinitions;

/** The one place where a definition meets settings of unknown type: each parses its own settings first. */
export const blockCatalogue: ReadonlyMap<string, BlockDefinition> = new Map(
  Object.values(definitions).map(definition => [definition.id, definition as BlockDefinition]),
);

/** All that may stand in a plan. */
export const planned: ReadonlyMap<string, BlockDefinition> = new Map([
  ...blockCatalogue,
  ...Object.values(innerDefinitions).map((one): [string, BlockDefinition] => [one.id, one as BlockDefinition]),
]);
