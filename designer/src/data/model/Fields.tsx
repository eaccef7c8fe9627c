import { Button, Text } from '@mantine/core';
import { IconArrowBackUp, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../app/Section.js';
import type { RolesQuery } from '../../graphql/generated/graphql.js';
import { useSay } from '../../i18n/local-text.js';
import type { Entity } from '../use-entity.js';
import { newField, putBack, removedFields, withField } from './draft.js';
import { FieldRow } from './FieldRow.js';
import css from './Model.module.css';
import type { Part } from './part.js';

interface FieldsProps extends Part {
  readonly entities: readonly Entity[];
  readonly roles: RolesQuery['roles'];
}

/** The table of fields: a row says what a field is, opened it is set up. One row is open at a time. */
export function Fields({ model, problems, entities, roles }: FieldsProps) {
  const { t } = useTranslation('data');
  const say = useSay();
  const { draft, saved, edit } = model;
  const removed = removedFields(draft, saved);
  const [opened, open] = useState<string | null>(null);
  const add = () => {
    const field = newField(crypto.randomUUID());
    edit(now => withField(now, field));
    open(field.id);
  };
  return (
    <Section title={t('fieldsTitle')}>
      {draft.fields.length === 0 && (
        <Text c="dimmed" mb="md">
          {t('noFields')}
        </Text>
      )}
      {problems.at('fields') && (
        <Text c="var(--bad-text)" mb="md">
          {problems.at('fields')}
        </Text>
      )}
      <ol className={css.fields}>
        {draft.fields.map((field, index) => (
          <FieldRow
            key={field.id}
            field={field}
            index={index}
            last={index === draft.fields.length - 1}
            opened={opened === field.id}
            onOpen={() => open(opened === field.id ? null : field.id)}
            edit={edit}
            problems={problems}
            entities={entities}
            roles={roles}
          />
        ))}
      </ol>
      {removed.length > 0 && (
        <div className={css.removed} role="status">
          <Text c="dimmed">{t('removedFields')}</Text>
          {removed.map(({ id, name }) => (
            <Button
              key={id}
              size="xs"
              variant="default"
              leftSection={<IconArrowBackUp size={16} aria-hidden />}
              onClick={() => edit(now => putBack(now, saved, id))}
            >
              {t('putBack', { name: say(name) })}
            </Button>
          ))}
        </div>
      )}
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
        {t('addField')}
      </Button>
    </Section>
  );
}
