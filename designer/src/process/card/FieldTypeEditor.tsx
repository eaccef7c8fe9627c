import { Checkbox, Group, NumberInput, Select, TextInput } from '@mantine/core';
import type { FieldType } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { cardKinds, kindIcons, newType } from './kinds.js';
import { OptionsEditor } from './OptionsEditor.js';

interface FieldTypeEditorProps {
  readonly type: FieldType;
  readonly onChange: (type: FieldType) => void;
}

/** What may stand in a field: its kind and the settings of that kind. */
export function FieldTypeEditor({ type, onChange }: FieldTypeEditorProps) {
  const { t } = useTranslation('process');
  const Glyph = kindIcons[type.kind];
  return (
    <>
      <Select
        label={t('fieldType')}
        allowDeselect={false}
        leftSection={<Glyph size={16} stroke={1.75} aria-hidden />}
        data={cardKinds.map(kind => ({ value: kind, label: t(`kind.${kind}`) }))}
        value={type.kind}
        onChange={kind => kind && kind !== type.kind && onChange(newType(kind as FieldType['kind']))}
      />
      <TypeSettings type={type} onChange={onChange} />
    </>
  );
}

function TypeSettings({ type, onChange }: FieldTypeEditorProps) {
  const { t } = useTranslation('process');
  switch (type.kind) {
    case 'text':
      return (
        <Whole
          label={t('maxLength')}
          value={type.maxLength}
          max={1000}
          onChange={maxLength => onChange(given({ ...type, maxLength }))}
        />
      );
    case 'longText':
      return (
        <Group grow>
          <Whole
            label={t('minLength')}
            value={type.minLength}
            max={100_000}
            onChange={minLength => onChange(given({ ...type, minLength }))}
          />
          <Whole
            label={t('maxLength')}
            value={type.maxLength}
            max={100_000}
            onChange={maxLength => onChange(given({ ...type, maxLength }))}
          />
        </Group>
      );
    case 'int':
      return (
        <Group grow>
          <Whole label={t('least')} value={type.min} onChange={min => onChange(given({ ...type, min }))} />
          <Whole label={t('most')} value={type.max} onChange={max => onChange(given({ ...type, max }))} />
        </Group>
      );
    case 'money':
    case 'decimal':
      return (
        <Group grow>
          {type.kind === 'decimal' && (
            <Whole
              label={t('scale')}
              value={type.scale}
              max={6}
              onChange={scale => onChange({ ...type, scale: scale ?? 2 })}
            />
          )}
          <Exact label={t('least')} value={type.min} onChange={min => onChange(given({ ...type, min }))} />
          <Exact label={t('most')} value={type.max} onChange={max => onChange(given({ ...type, max }))} />
        </Group>
      );
    case 'date':
      return (
        <Checkbox
          label={t('onlyPast')}
          checked={type.past === true}
          onChange={event => onChange(given({ kind: 'date', past: event.currentTarget.checked || undefined }))}
        />
      );
    case 'choice':
      return <OptionsEditor options={type.options} onChange={options => onChange({ ...type, options })} />;
    case 'reference':
      return <EntitySelect value={type.entity} onChange={entity => onChange({ ...type, entity })} />;
    case 'user':
      return <UserRole value={type.role} onChange={role => onChange(given({ ...type, role }))} />;
    default:
      return null;
  }
}

interface WholeProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly max?: number;
  readonly onChange: (value: number | undefined) => void;
}

function Whole({ label, value, max, onChange }: WholeProps) {
  return (
    <NumberInput
      label={label}
      allowDecimal={false}
      max={max}
      value={value ?? ''}
      onChange={next => onChange(typeof next === 'number' ? next : undefined)}
    />
  );
}

interface ExactProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** An exact decimal: text all the way, never a float. */
function Exact({ label, value, onChange }: ExactProps) {
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      value={value ?? ''}
      onChange={event => onChange(event.currentTarget.value.replace(',', '.').replace(/[^\d.-]/g, '') || undefined)}
    />
  );
}

export function EntitySelect({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (entity: string) => void;
}) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { entities } = useSurroundings();
  return (
    <Select
      label={t('entity')}
      placeholder={t('chooseEntity')}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('entitiesNone')}
      data={[...entities.values()].map(entity => ({ value: entity.key, label: say(entity.name) }))}
      value={value || null}
      onChange={entity => entity && onChange(entity)}
    />
  );
}

function UserRole({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  readonly onChange: (role: string | undefined) => void;
}) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { roles } = useSurroundings();
  return (
    <Select
      label={t('withRole')}
      placeholder={t('anyRole')}
      searchable
      clearable
      data={roles.map(role => ({ value: role.key, label: say(role.name) }))}
      value={value ?? null}
      onChange={role => onChange(role ?? undefined)}
    />
  );
}

/** A setting that is not given is not there. */
function given(type: { readonly kind: FieldType['kind']; readonly [setting: string]: unknown }): FieldType {
  return Object.fromEntries(Object.entries(type).filter(([, value]) => value !== undefined)) as FieldType;
}
