import { Checkbox, Select } from '@mantine/core';
import type { FieldType } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { FormatSelect } from '../../form/inputs/FormatSelect.js';
import type { RolesQuery } from '../../graphql/generated/graphql.js';
import { useSay } from '../../i18n/local-text.js';
import type { Entity } from '../use-entity.js';
import { Bound } from './Bound.js';
import css from './Model.module.css';
import { NumberPattern } from './NumberPattern.js';
import { Options } from './Options.js';

interface TypeSettingsProps {
  readonly type: FieldType;
  readonly onChange: (type: FieldType) => void;
  readonly entities: readonly Entity[];
  readonly roles: RolesQuery['roles'];
}

/** What only fields of this kind have: limits, options, the entity a reference leads to, the form of a number. */
export function TypeSettings({ type, onChange, entities, roles }: TypeSettingsProps) {
  const { t } = useTranslation('data');
  const say = useSay();
  switch (type.kind) {
    case 'text':
      return (
        <>
          <FormatSelect type={type} className={css.whole} onChange={onChange} />
          {!type.format && (
            <Bound
              label={t('maxLength')}
              value={type.maxLength}
              onChange={maxLength => onChange({ ...type, maxLength })}
            />
          )}
        </>
      );
    case 'longText':
      return (
        <>
          <Bound
            label={t('minLength')}
            value={type.minLength}
            onChange={minLength => onChange({ ...type, minLength })}
          />
          <Bound
            label={t('maxLength')}
            value={type.maxLength}
            onChange={maxLength => onChange({ ...type, maxLength })}
          />
        </>
      );
    case 'int':
      return (
        <>
          <Bound label={t('min')} value={type.min} onChange={min => onChange({ ...type, min })} />
          <Bound label={t('max')} value={type.max} onChange={max => onChange({ ...type, max })} />
        </>
      );
    case 'decimal':
    case 'money':
      return (
        <>
          {type.kind === 'decimal' && (
            <Select
              label={t('scale')}
              className={css.whole}
              data={['0', '1', '2', '3', '4', '5', '6']}
              value={String(type.scale)}
              onChange={scale => onChange({ ...type, scale: Number(scale) })}
            />
          )}
          <Bound exact label={t('min')} value={type.min} onChange={min => onChange({ ...type, min })} />
          <Bound exact label={t('max')} value={type.max} onChange={max => onChange({ ...type, max })} />
        </>
      );
    case 'date':
      return (
        <Checkbox
          className={css.whole}
          label={t('past')}
          checked={type.past === true}
          onChange={event => onChange({ ...type, past: event.currentTarget.checked })}
        />
      );
    case 'choice':
    case 'many':
      return <Options options={type.options} onChange={options => onChange({ ...type, options })} />;
    case 'reference':
      return (
        <Select
          className={css.whole}
          label={t('target')}
          withAsterisk
          searchable
          data={entities.map(({ key, name }) => ({ value: key, label: say(name) }))}
          value={type.entity || null}
          onChange={entity => onChange({ ...type, entity: entity ?? '' })}
        />
      );
    case 'user':
      return (
        <Select
          className={css.whole}
          label={t('role')}
          description={t('roleHelp')}
          placeholder={t('anyRole')}
          clearable
          data={roles.map(({ key, name }) => ({ value: key, label: say(name) }))}
          value={type.role ?? null}
          onChange={role => onChange(role ? { ...type, role } : { kind: 'user' })}
        />
      );
    case 'file':
      return (
        <>
          <Bound label={t('files')} value={type.most} onChange={most => onChange({ ...type, most })} />
          <Bound
            label={t('megabytes')}
            value={type.megabytes}
            onChange={megabytes => onChange({ ...type, megabytes })}
          />
        </>
      );
    case 'number':
      return <NumberPattern pattern={type.pattern} onChange={pattern => onChange({ ...type, pattern })} />;
    case 'phone':
    case 'email':
    case 'bool':
    case 'dateTime':
      return null;
  }
}
