import type { BlockId } from '@marshrut/blocks';
import type { BlockDefinition } from '@marshrut/model';

export type Family = 'people' | 'data' | 'way' | 'outside' | 'event' | 'part' | 'border';

/** What the palette groups blocks by, in its order. */
const families: Record<Family, readonly BlockId[]> = {
  people: ['task', 'form', 'approvalRoute', 'handOver'],
  way: ['choice', 'parallel', 'inclusive', 'firstOf', 'goTo'],
  data: ['find', 'verify', 'create', 'change', 'rules', 'document', 'commit'],
  outside: ['service', 'send', 'call'],
  event: ['wait', 'boundary', 'onEvent', 'escalate', 'undo'],
  part: ['subprocess', 'forEach'],
  border: ['start', 'end', 'note'],
};

/** Blocks by family; families none of whose blocks are offered are left out, and a block of no family stands last. */
export function byFamily(
  blocks: readonly BlockDefinition[],
): readonly { readonly family: Family; readonly blocks: readonly BlockDefinition[] }[] {
  const known = new Set<string>(Object.values(families).flat());
  const groups = Object.entries(families).map(([family, ids]) => ({
    family: family as Family,
    blocks: [
      ...ids.flatMap(id => blocks.find(block => block.id === id) ?? []),
      ...(family === 'border' ? blocks.filter(block => !known.has(block.id)) : []),
    ],
  }));
  return groups.filter(group => group.blocks.length > 0);
}
