import type { Behaviour, Bindings } from '@marshrut/engine';
import { type BlockId, blockCatalogue } from './catalogue.js';
import { change } from './change/behaviour.js';
import { choice } from './choice/behaviour.js';
import { commit } from './commit/behaviour.js';
import { create } from './create/behaviour.js';
import { end } from './end/behaviour.js';
import { find } from './find/behaviour.js';
import { form } from './form/behaviour.js';
import { handOver } from './hand-over/behaviour.js';
import { note } from './note/behaviour.js';
import { parallel } from './parallel/behaviour.js';
import { start } from './start/behaviour.js';
import { task } from './task/behaviour.js';

/** What each block does. A block of the catalogue without a line here does not compile. */
const behaviours = {
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
} satisfies Record<BlockId, Behaviour<never>>;

/** Definition and behaviour side by side. Settings are parsed by the definition before a behaviour sees them. */
export const blocks: Bindings = new Map(
  [...blockCatalogue].map(([id, definition]) => [
    id,
    { definition, behaviour: behaviours[id as BlockId] as Behaviour<unknown> },
  ]),
);
