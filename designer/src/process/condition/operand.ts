import { type Operand, operatorsFor, type SentenceOperator } from '@marshrut/expressions';
import type { FieldType } from '@marshrut/model';

/** What is asked of a field most often: of a record or a person, whether there is one. */
export function usualOperator(type: FieldType): SentenceOperator | undefined {
  return type.kind === 'reference' || type.kind === 'user' ? 'given' : operatorsFor(type)[0];
}

/** An operand of a kind, not filled in yet. */
export function emptyOperand(kind: Operand['kind']): Operand {
  switch (kind) {
    case 'none':
      return { kind };
    case 'value':
      return { kind, value: null };
    case 'values':
      return { kind, values: [] };
    case 'path':
      return { kind, path: '' };
    case 'today':
      return { kind, days: 0 };
  }
}
