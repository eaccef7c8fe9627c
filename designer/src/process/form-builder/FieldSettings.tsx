import { SegmentedControl, Switch } from '@mantine/core';
import type { FormField } from '@marshrut/blocks';
import { localText } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../blocks/surroundings.js';
import { fieldAt } from '../card/field-at.js';
import { useDocument } from '../editor/editor.js';
import { LocalizedField } from '../panel/LocalizedField.js';
import { ConditionalSetting } from './ConditionalSetting.js';
import css from './FormBuilder.module.css';
import { Formula } from './Formula.js';
import { OptionOffers } from './OptionOffers.js';
import { OwnField } from './OwnField.js';
import type { FormInHand } from './use-form-fields.js';

interface FieldSettingsProps {
  readonly form: FormInHand;
  readonly field: FormField;
}

const modes = ['edit', 'read', 'computed', 'hidden'] as const;

/** A field on this form: may it be typed, must it be, when is it seen, what is written beside it. */
export function FieldSettings({ form, field }: FieldSettingsProps) {
  const { t } = useTranslation('process');
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const own = fieldAt(card, entities, field.path);
  const alter = (next: Partial<FormField>, join?: string) => form.alter(field.path, next, join);
  const label = field.label ?? localText('');
  const help = field.help ?? localText('');
  return (
    <div className={css.settings} data-path={field.path}>
      <SegmentedControl
        fullWidth
        aria-label={t('fieldMode')}
        data={modes.map(mode => ({
          value: mode,
          label: t(`mode.${mode}`),
          disabled:
            ((mode === 'edit' || mode === 'computed') && own?.type.kind === 'number') ||
            (mode === 'computed' && own?.type.kind === 'file'),
        }))}
        value={field.mode}
        onChange={mode =>
          alter({
            mode: mode as FormField['mode'],
            ...(mode !== 'computed' && { computed: undefined }),
            ...(mode !== 'edit' && { required: false, requiredIf: '', readIf: '' }),
          })
        }
      />
      {field.mode === 'computed' && own && (
        <Formula text={field.computed ?? ''} type={own.type} onChange={(computed, join) => alter({ computed }, join)} />
      )}
      {field.mode === 'edit' && (
        <Switch
          label={t('required')}
          checked={field.required}
          onChange={event =>
            alter({ required: event.currentTarget.checked, ...(event.currentTarget.checked && { requiredIf: '' }) })
          }
        />
      )}
      {field.mode === 'edit' && !field.required && (
        <ConditionalSetting
          name="requiredIf"
          text={field.requiredIf ?? ''}
          onChange={(requiredIf, join) => alter({ requiredIf }, join && `requiredIf.${join}`)}
        />
      )}
      {field.mode === 'edit' && (
        <ConditionalSetting
          name="readIf"
          text={field.readIf ?? ''}
          onChange={(readIf, join) => alter({ readIf }, join && `readIf.${join}`)}
        />
      )}
      {field.mode !== 'hidden' && (
        <ConditionalSetting
          name="visibleIf"
          text={field.visibleIf ?? ''}
          onChange={(visibleIf, join) => alter({ visibleIf }, join && `visibleIf.${join}`)}
        />
      )}
      {field.mode === 'edit' && (own?.type.kind === 'choice' || own?.type.kind === 'many') && (
        <OptionOffers
          options={own.type.options}
          offers={field.offers ?? []}
          onChange={(offers, join) => alter({ offers }, join)}
        />
      )}
      <LocalizedField
        label={t('labelOnForm')}
        value={label}
        placeholder={own?.name}
        onChange={(text, written) => {
          const next = { ...label, [written]: text };
          alter({ label: next.ru || next.en ? next : undefined }, 'label');
        }}
      />
      <LocalizedField
        label={t('help')}
        value={help}
        placeholder={own?.help}
        onChange={(text, written) => {
          const next = { ...help, [written]: text };
          alter({ help: next.ru || next.en ? next : undefined }, 'help');
        }}
      />
      <OwnField path={field.path} />
    </div>
  );
}
