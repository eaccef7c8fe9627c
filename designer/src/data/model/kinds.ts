import type { FieldKind, FieldType } from '@marshrut/model';
import {
  type Icon,
  IconAlignLeft,
  IconAt,
  IconCalendar,
  IconCalendarClock,
  IconCheckbox,
  IconCurrencyRubel,
  IconDecimal,
  IconHash,
  IconLetterCase,
  IconLink,
  IconListCheck,
  IconListDetails,
  IconNumber123,
  IconPaperclip,
  IconPhone,
  IconUser,
} from '@tabler/icons-react';

interface Kind {
  readonly icon: Icon;
  /** What a field of this kind begins with. */
  readonly begin: FieldType;
}

/** The kinds of fields in the order they are offered. */
export const kinds = {
  text: { icon: IconLetterCase, begin: { kind: 'text' } },
  longText: { icon: IconAlignLeft, begin: { kind: 'longText' } },
  choice: { icon: IconListCheck, begin: { kind: 'choice', options: [{ key: 'option1', name: { ru: '', en: '' } }] } },
  many: { icon: IconListDetails, begin: { kind: 'many', options: [{ key: 'option1', name: { ru: '', en: '' } }] } },
  date: { icon: IconCalendar, begin: { kind: 'date' } },
  dateTime: { icon: IconCalendarClock, begin: { kind: 'dateTime' } },
  reference: { icon: IconLink, begin: { kind: 'reference', entity: '' } },
  user: { icon: IconUser, begin: { kind: 'user' } },
  phone: { icon: IconPhone, begin: { kind: 'phone' } },
  email: { icon: IconAt, begin: { kind: 'email' } },
  money: { icon: IconCurrencyRubel, begin: { kind: 'money' } },
  int: { icon: IconNumber123, begin: { kind: 'int' } },
  decimal: { icon: IconDecimal, begin: { kind: 'decimal', scale: 2 } },
  bool: { icon: IconCheckbox, begin: { kind: 'bool' } },
  file: { icon: IconPaperclip, begin: { kind: 'file' } },
  number: { icon: IconHash, begin: { kind: 'number', pattern: '{YYYY}-{00000}' } },
} as const satisfies Readonly<Record<FieldKind, Kind>>;

export const kindNames = Object.keys(kinds) as readonly FieldKind[];
