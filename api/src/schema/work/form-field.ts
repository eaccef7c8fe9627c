import type { ScreenField } from '@marshrut/blocks';
import type { CardField, FieldType } from '@marshrut/model';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { FieldTypeScalar } from '../scalars/json.js';

export const FieldMode = {
  EDIT: 'edit',
  READ: 'read',
  COMPUTED: 'computed',
  HIDDEN: 'hidden',
} as const satisfies EnumOf<ScreenField['mode']>;
registerEnumType(FieldMode, { name: 'FieldMode' });

@ObjectType({
  simpleResolvers: true,
  description: 'An option of a choice that is offered only while a condition on what is typed in the form holds.',
})
export class OfferedOption {
  @Field(() => String)
  readonly option!: string;

  @Field(() => String)
  readonly when!: string;
}

@ObjectType({ simpleResolvers: true })
export class FormField {
  @Field(() => String)
  readonly path!: string;

  @Field(() => LocalText)
  readonly label!: LocalText;

  @Field(() => LocalText, { nullable: true })
  readonly help!: LocalText | null;

  @Field(() => FieldTypeScalar)
  readonly type!: FieldType;

  @Field(() => FieldMode)
  readonly mode!: ScreenField['mode'];

  @Field(() => Boolean)
  readonly required!: boolean;

  @Field(() => String, { nullable: true })
  readonly visibleIf!: string | null;

  @Field(() => String, { nullable: true })
  readonly requiredIf!: string | null;

  @Field(() => String, { nullable: true, description: 'While it holds, the field is only read.' })
  readonly readIf!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a computed field: FEEL that gives its value. It is computed again when the form is submitted.',
  })
  readonly computed!: string | null;

  @Field(() => [OfferedOption])
  readonly offers!: readonly OfferedOption[];
}

export function toFormField(field: ScreenField): FormField {
  const { path, label, help, type, mode, required, visibleIf = null, requiredIf = null, readIf = null } = field;
  const offers = (field.offers ?? []).map(offer => answer(OfferedOption, offer));
  const computed = mode === 'computed' ? (field.computed ?? null) : null;
  return answer(FormField, {
    path,
    label,
    help,
    type,
    mode,
    required,
    visibleIf,
    requiredIf,
    readIf,
    computed,
    offers,
  });
}

/** A field that is asked when a process is started. */
export function toParameter({ key, name, help, type }: CardField): FormField {
  const conditions = { required: false, visibleIf: null, requiredIf: null, readIf: null, computed: null, offers: [] };
  return answer(FormField, { path: key, label: name, help: help ?? null, type, mode: 'edit', ...conditions });
}
