import type { Fault } from '../fault.js';
import { disk } from './disk.js';
import { endure } from './endure.js';
import { join } from './join.js';
import { kill } from './kill.js';
import { pairs } from './pairs.js';
import { poison } from './poison.js';
import { edits, race } from './race.js';
import { refusals } from './refusals.js';
import { remote } from './remote.js';
import { server } from './server.js';
import { clock, timers } from './timers.js';
import { wire } from './wire.js';

/** The fault table: `quality` of the product in rows that can be run. */
export const faults: readonly Fault[] = [
  kill,
  race,
  edits,
  pairs,
  join,
  wire,
  server,
  refusals,
  disk,
  remote,
  timers,
  clock,
  poison,
  endure,
];
