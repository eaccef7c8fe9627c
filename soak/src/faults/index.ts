import type { Fault } from '../fault.js';
import { join } from './join.js';
import { kill } from './kill.js';
import { edits, race } from './race.js';

/** The fault table: `quality` of the product in rows that can be run. */
export const faults: readonly Fault[] = [kill, race, edits, join];
