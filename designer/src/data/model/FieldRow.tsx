import { ActionIcon, Collapse, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../app/Chip.js';
import type { RolesQuery } from '../../graphql/generated/graphql.js';
import { useSay } from '../../i18n/local-text.js';
import type { Entity } from '../use-entity.js';
import { type FieldDraft, movedField, withoutField } from './draft.js';
import { FieldSettings } from './FieldSettings.js';
import { kinds } from './kinds.js';
import css from './Model.module.css';
import type { Problems } from './problems.js';
import type { Model } from './use-model.js';

export interface FieldRowProps {
  readonly field: FieldDraft;
  readonly index: number;
  readonly last: boolean;
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly edit: Model['edit'];
  readonly problems: Problems;
  readonly entities: readonly Entity[];
  readonly roles: RolesQuery['roles'];
}

export function FieldRow(props: FieldRowProps) {
  const { t } = useTranslation('data');
  const say = useSay();
  const panel = useId();
  const { field, index, last, opened, onOpen, edit, problems } = props;
  const name = say(field.name) || t('newField');
  const wrong = problems.within(`fields.${index}`);
  const Glyph = kinds[field.type.kind].icon;
  return (
    <li className={css.field} data-wrong={wrong.length > 0 || undefined}>
      <div className={css.row}>
        <UnstyledButton className={css.summary} aria-expanded={opened} aria-controls={panel} onClick={onOpen}>
          <IconChevronDown size={16} aria-hidden data-opened={opened || undefined} />
          <Glyph size={18} stroke={1.75} aria-hidden />
          <span className={css.fieldName}>{name}</span>
          <span className={css.kind}>{t(`kind_${field.type.kind}`)}</span>
          <span className={css.flags}>
            {field.required && <Chip>{t('required')}</Chip>}
            {field.unique && <Chip>{t('unique')}</Chip>}
            {wrong.length > 0 && <Chip tone="bad">{t('problems', { count: wrong.length })}</Chip>}
          </span>
        </UnstyledButton>
        <ActionIcon
          aria-label={t('up', { name })}
          disabled={index === 0}
          onClick={() => edit(now => movedField(now, field.id, -1))}
        >
          <IconArrowUp size={18} />
        </ActionIcon>
        <ActionIcon
          aria-label={t('down', { name })}
          disabled={last}
          onClick={() => edit(now => movedField(now, field.id, 1))}
        >
          <IconArrowDown size={18} />
        </ActionIcon>
        <ActionIcon aria-label={t('remove', { name })} onClick={() => edit(now => withoutField(now, field.id))}>
          <IconTrash size={18} />
        </ActionIcon>
      </div>
      <Collapse expanded={opened} id={panel}>
        {opened && <FieldSettings {...props} />}
      </Collapse>
    </li>
  );
}
