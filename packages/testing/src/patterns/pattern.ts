import type { Diagram } from '@marshrut/model';
import type { World } from '../story/story.js';
import { type Story, story, type Teller } from '../story/story.js';

/**
 * A workflow control-flow pattern (N. Russell, A. ter Hofstede, W. van der Aalst, N. Mulyar: Workflow Control-Flow Patterns. A
 * Revised View, BPM Center Report BPM-06-22, 2006): shown by a story, or not supported for a reason.
 */
export type Pattern = { readonly number: number; readonly name: string } & (
  | { readonly story: Story }
  | { readonly unsupported: string }
);

export function pattern(
  number: number,
  name: string,
  world: Diagram | World,
  tell: (teller: Teller) => Teller,
): Pattern {
  const place: World = 'nodes' in world ? { diagram: world, entities: [] } : world;
  return { number, name, story: tell(story(`Pattern ${number}, ${name}`, place).by('clerk')) };
}

export function unsupported(number: number, name: string, reason: string): Pattern {
  return { number, name, unsupported: reason };
}
