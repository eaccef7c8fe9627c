import type { Behaviour, Bindings } from '@marshrut/engine';
import {
  approvalAsk,
  approvalGate,
  approvalNote,
  approvalRoute,
  approvalStage,
  approvalTask,
  approvalTurn,
  approvalWatch,
} from './approval-route/behaviours.js';
import { boundary } from './boundary/behaviour.js';
import { call } from './call/behaviour.js';
import { type BlockId, type InnerId, planned } from './catalogue.js';
import { change } from './change/behaviour.js';
import { choice } from './choice/behaviour.js';
import { commit } from './commit/behaviour.js';
import { create } from './create/behaviour.js';
import { document } from './document/behaviour.js';
import { end } from './end/behaviour.js';
import { escalate } from './escalate/behaviour.js';
import { find } from './find/behaviour.js';
import { firstOf } from './first-of/behaviour.js';
import { forEach } from './for-each/behaviour.js';
import { form } from './form/behaviour.js';
import { goTo } from './go-to/behaviour.js';
import { handOver } from './hand-over/behaviour.js';
import { inclusive } from './inclusive/behaviour.js';
import { note } from './note/behaviour.js';
import { onEvent } from './on-event/behaviour.js';
import { parallel } from './parallel/behaviour.js';
import { rules } from './rules/behaviour.js';
import { send } from './send/behaviour.js';
import { service } from './service/behaviour.js';
import { start } from './start/behaviour.js';
import { subprocess } from './subprocess/behaviour.js';
import { task } from './task/behaviour.js';
import { undo } from './undo/behaviour.js';
import { verify } from './verify/behaviour.js';
import { wait } from './wait/behaviour.js';

/** What each block does. A block of the catalogue without a line here does not compile. */
const behaviours = {
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
  approvalAsk,
  approvalStage,
  approvalWatch,
  approvalTask,
  approvalTurn,
  approvalNote,
  approvalGate,
} satisfies Record<BlockId | InnerId, Behaviour<never>>;

/** Definition and behaviour side by side. Settings are parsed by the definition before a behaviour sees them. */
export const blocks: Bindings = new Map(
  [...planned].map(([id, definition]) => [
    id,
    { definition, behaviour: behaviours[id as BlockId | InnerId] as Behaviour<unknown> },
  ]),
);
