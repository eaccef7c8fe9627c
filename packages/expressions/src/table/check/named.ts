import type { Value } from '@marshrut/model';
import type { Cell } from '../../run/cell.js';
import { complement } from './region.js';
import type { Scale } from './scale.js';

/** Every value of an input that has few: options of a choice, true and false. */
export function listedScale(values: readonly Value[]): Scale {
  return {
    values,
    where(op, constant) {
      if (op !== '=' && op !== '!=') return undefined;
      const index = values.indexOf(constant as Value);
      const same = index < 0 ? [] : ([[index, index]] as const);
      return op === '=' ? same : complement(same, values.length);
    },
  };
}

/** Texts, ids: the constants of the column, and one more that stands for any other. */
export function namedScale(constants: readonly Cell[], other: string): Scale {
  const names = [...new Set(constants)].filter(constant => typeof constant === 'string');
  let stranger = other;
  while (names.includes(stranger)) stranger += other;
  return listedScale([...names, stranger]);
}
