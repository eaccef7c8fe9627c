import type { FieldKind } from '@marshrut/model';
import type { ComponentType } from 'react';
import { BoolField } from './BoolField.js';
import { ChoiceField } from './ChoiceField.js';
import { DateField } from './DateField.js';
import { FileField } from './FileField.js';
import type { InputProps } from './input-props.js';
import { ManyField } from './ManyField.js';
import { NumberField } from './NumberField.js';
import { PhoneField } from './PhoneField.js';
import { ReferenceField } from './ReferenceField.js';
import { EmailField, LongTextField, TextField } from './TextField.js';
import { UserField } from './UserField.js';

/** The input of each kind of field. A registration number has none: it is taken at the commit and only read. */
const inputs = {
  text: TextField,
  longText: LongTextField,
  phone: PhoneField,
  email: EmailField,
  int: NumberField,
  decimal: NumberField,
  money: NumberField,
  bool: BoolField,
  date: DateField,
  dateTime: DateField,
  choice: ChoiceField,
  many: ManyField,
  reference: ReferenceField,
  user: UserField,
  file: FileField,
  number: null,
} satisfies { readonly [K in FieldKind]: ComponentType<InputProps<K>> | null };

/** A kind and its input belong together by the table above, which the compiler cannot follow through a look-up. */
export function inputOf(kind: FieldKind): ComponentType<InputProps> | null {
  return inputs[kind] as ComponentType<InputProps> | null;
}
