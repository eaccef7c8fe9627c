import type { Diagram, Node } from '@marshrut/model';
import { nodeOf } from './level.js';

/** The events on the border of a block, in the order they were put there. */
export function eventsOn(diagram: Diagram, host: string): Node[] {
  return diagram.nodes.filter(node => node.attachedTo === host);
}

/** The block on whose border it stands; undefined for all other blocks, and where that block is gone. */
export function hostOf(diagram: Diagram, node: Node): Node | undefined {
  return node.attachedTo === undefined ? undefined : nodeOf(diagram, node.attachedTo);
}

/** The kind of event that a block waits for, where it is one. */
export function triggerOn(node: Node | undefined): string {
  const trigger = node?.settings.trigger;
  return typeof trigger === 'object' && trigger !== null && 'on' in trigger ? String(trigger.on) : 'none';
}

/** Steps that can be undone: an undo event stands on their border. */
export function undoable(diagram: Diagram, level: string | null): Node[] {
  const hosts = new Set(diagram.nodes.filter(node => triggerOn(node) === 'compensation').map(node => node.attachedTo));
  return diagram.nodes.filter(node => node.parent === level && hosts.has(node.id));
}
