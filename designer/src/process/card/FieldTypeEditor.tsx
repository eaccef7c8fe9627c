import { Checkbox, Group, Select } from '@mantine/core';
import type { FieldType } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { FormatSelect } from '../../form/inputs/FormatSelect.js';
import { EntitySelect } from './EntitySelect.js';
import { cardKinds, kindIcons, newType } from './kinds.js';
import { Exact, Whole } from './NumberSetting.js';
import { OptionsEditor } from './OptionsEditor.js';
import { UserRole } from './UserRole.js';

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
        <>
          <FormatSelect type={type} onChange={onChange} />
          {!type.format && (
            <Whole
              label={t('maxLength')}
              value={type.maxLength}
              max={1000}
              onChange={maxLength => onChange(given({ ...type, maxLength }))}
            />
          )}
        </>
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
    case 'many':
      return <OptionsEditor options={type.options} onChange={options => onChange({ ...type, options })} />;
    case 'reference':
      return <EntitySelect value={type.entity} onChange={entity => onChange({ ...type, entity })} />;
    case 'file':
      return (
        <Group grow>
          <Whole
            label={t('mostFiles')}
            value={type.most}
            max={20}
            onChange={most => onChange(given({ ...type, most }))}
          />
          <Whole
            label={t('megabytes')}
            value={type.megabytes}
            max={100}
            onChange={megabytes => onChange(given({ ...type, megabytes }))}
          />
        </Group>
      );
    case 'user':
      return <UserRole value={type.role} onChange={role => onChange(given({ ...type, role }))} />;
    default:
      return null;
  }
}

/** A setting that is not given is not there. */
function given(type: { readonly kind: FieldType['kind']; readonly [setting: string]: unknown }): FieldType {
  return Object.fromEntries(Object.entries(type).filter(([, value]) => value !== undefined)) as FieldType;
}
