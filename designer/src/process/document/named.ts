import { blockCatalogue } from '@marshrut/blocks';
import type { Node } from '@marshrut/model';

/** Has it a name of its own, not only that of its kind? */
export function isNamed({ block, name }: Node): boolean {
  const own = blockCatalogue.get(block)?.name;
  return !own || (name.ru !== own.ru && name.en !== own.en);
}
