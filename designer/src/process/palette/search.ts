import { normalText } from '@marshrut/expressions';
import type { BlockDefinition } from '@marshrut/model';

/** Blocks that fit the person's own words, the best first: by name, by other words, by the hint. */
export function searched(blocks: readonly BlockDefinition[], text: string): BlockDefinition[] {
  const wanted = normalText(text);
  if (wanted === '') return [...blocks];
  return blocks
    .map((block, order) => ({ block, order, rank: rank(block, wanted) }))
    .filter(({ rank: found }) => found < NOWHERE)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ block }) => block);
}

const NOWHERE = 9;

function rank(block: BlockDefinition, wanted: string): number {
  const names = [block.name.ru, block.name.en].map(normalText);
  const words = block.words.map(normalText);
  const hints = [block.hint.ru, block.hint.en].map(normalText);
  if (names.some(name => name.startsWith(wanted))) return 0;
  if (words.some(word => word.startsWith(wanted))) return 1;
  if ([...names, ...words].some(word => word.includes(wanted))) return 2;
  return hints.some(hint => hint.includes(wanted)) ? 3 : NOWHERE;
}
