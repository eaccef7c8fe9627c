import type { Diagram } from '@marshrut/model';
import type { CaseWaitFactsFragment, RepairInput } from '../graphql/generated/graphql.js';

/** One step of a repair as a person gives it. `element`: where the case stands; `node`: where it goes. */
export type RepairStep =
  | { readonly do: 'move'; readonly element: string; readonly node: string }
  | { readonly do: 'enter'; readonly node: string }
  | { readonly do: 'stop' | 'skip' | 'retry'; readonly element: string };

/** The same for the server. The new place is entered first: the case never stands nowhere in between. */
export function inputOf(step: RepairStep): readonly RepairInput[] {
  switch (step.do) {
    case 'move':
      return [{ enter: step.node }, { stop: step.element }];
    case 'enter':
      return [{ enter: step.node }];
    case 'stop':
      return [{ stop: step.element }];
    case 'skip':
      return [{ skip: step.element }];
    case 'retry':
      return [{ retry: step.element }];
  }
}

/** Blocks of the process itself that can be entered by hand: those in a subprocess belong to what is at work there. */
export function placesIn({ nodes }: Diagram): readonly Diagram['nodes'][number][] {
  const none = ['note', 'boundary', 'onEvent', 'goTo'];
  return nodes.filter(node => node.parent === null && node.attachedTo === undefined && !none.includes(node.block));
}

/** Where the case stands: what waits beside the way is no place. */
export function standing(waits: readonly CaseWaitFactsFragment[]): readonly CaseWaitFactsFragment[] {
  return waits.filter(({ beside }) => !beside);
}
