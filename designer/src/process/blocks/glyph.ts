import type { Node } from '@marshrut/model';
import type { Icon } from '@tabler/icons-react';
import { triggerOn } from '../document/border.js';
import { lookOf } from './look.js';
import { triggerIcon } from './trigger-look.js';

const EVENTS: readonly string[] = ['wait', 'boundary', 'start'];

/** The sign of one block: an event shows what it waits for, all others their kind. */
export function glyphOf(node: Node): Icon {
  const on = EVENTS.includes(node.block) ? triggerOn(node) : 'none';
  return on === 'none' ? lookOf(node.block).icon : triggerIcon(on);
}
