import type { Option } from '@marshrut/model';
import { keyFor } from './key.js';

/** The key of an option that has no name yet. */
const UNNAMED = /^option\d+$/;

/** One more option, to be named. */
export function emptyOption(options: readonly Option[]): Option[] {
  const key = keyFor(`option${options.length + 1}`, new Set(options.map(option => option.key)));
  return [...options, { key, name: { ru: '', en: '' } }];
}

/** Options that have got a name get a key from it: conditions say `kind = "zhaloba"` and not `kind = "option3"`. */
export function withKeys(options: readonly Option[]): Option[] {
  const taken = new Set(options.map(option => option.key));
  return options.map(option => {
    const name = option.name.en || option.name.ru;
    if (!UNNAMED.test(option.key) || name.trim() === '') return option;
    const key = keyFor(name, taken);
    taken.add(key);
    return { ...option, key };
  });
}
