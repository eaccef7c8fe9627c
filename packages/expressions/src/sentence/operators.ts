import type { FieldType } from '@marshrut/model';
import type { SentenceOperator } from './sentence.js';

export function operatorsFor(_type: FieldType): readonly SentenceOperator[] {
  return ['given', 'missing'];
}
