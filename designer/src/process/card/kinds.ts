import type { FieldKind, FieldType } from '@marshrut/model';
import {
  type Icon,
  IconAbc,
  IconAt,
  IconCalendar,
  IconClock,
  IconCurrencyRubel,
  IconDecimal,
  IconHash,
  IconLink,
  IconListCheck,
  IconListDetails,
  IconNumber123,
  IconPaperclip,
  IconPhone,
  IconTextSize,
  IconToggleLeft,
  IconUser,
} from '@tabler/icons-react';

export const kindIcons: Readonly<Record<FieldKind, Icon>> = {
  text: IconAbc,
  longText: IconTextSize,
  phone: IconPhone,
  email: IconAt,
  int: IconNumber123,
  decimal: IconDecimal,
  money: IconCurrencyRubel,
  bool: IconToggleLeft,
  date: IconCalendar,
  dateTime: IconClock,
  choice: IconListCheck,
  many: IconListDetails,
  reference: IconLink,
  user: IconUser,
  file: IconPaperclip,
  number: IconHash,
};

/** Kinds a card field may have, the usual ones first. A registration number belongs to a record. */
export const cardKinds = [
  'text',
  'longText',
  'choice',
  'many',
  'date',
  'bool',
  'int',
  'money',
  'decimal',
  'phone',
  'email',
  'dateTime',
  'reference',
  'user',
  'file',
] as const satisfies readonly FieldKind[];

/** A type of the kind with its usual settings. */
export function newType(kind: FieldKind): FieldType {
  switch (kind) {
    case 'decimal':
      return { kind, scale: 2 };
    case 'choice':
    case 'many':
      return { kind, options: [{ key: 'option1', name: { ru: '', en: '' } }] };
    case 'reference':
      return { kind, entity: '' };
    case 'number':
      return { kind, pattern: '{00000}' };
    default:
      return { kind };
  }
}
