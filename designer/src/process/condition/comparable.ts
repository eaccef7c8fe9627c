import { type FieldKind, type FieldType, type LocalText, localText } from '@marshrut/model';

/** Kinds whose values may stand for one another. */
const families: readonly (readonly FieldKind[])[] = [
  ['text', 'longText', 'phone', 'email', 'number'],
  ['int', 'decimal', 'money'],
  ['date'],
  ['dateTime'],
  ['bool'],
  ['user'],
  ['file'],
];

/** Why a field of another type cannot be compared with this one, or fill it; null where it can. */
export function differsFrom(type: FieldType, other: FieldType, self = false): LocalText | null {
  if (self) return localText('это само поле', 'it is the field itself');
  if (type.kind === 'reference' || other.kind === 'reference') {
    const same = type.kind === 'reference' && other.kind === 'reference' && type.entity === other.entity;
    return same ? null : localText('другая запись', 'another kind of record');
  }
  if (isOfOptions(type) || isOfOptions(other)) {
    const same = isOfOptions(type) && isOfOptions(other) && type.kind === other.kind && sameOptions(type, other);
    return same ? null : localText('другой список значений', 'another list of values');
  }
  const together = families.some(kinds => kinds.includes(type.kind) && kinds.includes(other.kind));
  return together ? null : localText('другой тип', 'another type');
}

type Choice = Extract<FieldType, { kind: 'choice' | 'many' }>;

function isOfOptions(type: FieldType): type is Choice {
  return type.kind === 'choice' || type.kind === 'many';
}

/** What `other` may hold, `type` must know. */
function sameOptions(type: Choice, other: Choice): boolean {
  const known = new Set(type.options.map(option => option.key));
  return other.options.every(option => known.has(option.key));
}
