import { ActionIcon, Button, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRowIds } from '../../app/row-ids.js';
import { Section } from '../../app/Section.js';
import { FieldPicker } from './FieldPicker.js';
import css from './Model.module.css';
import type { Part } from './part.js';

const MOST = 8;

export function UniqueSets({ model, problems }: Part) {
  const { t } = useTranslation('data');
  const { draft, edit } = model;
  const replace = (index: number, ids: string[]) =>
    edit(now => ({ ...now, unique: now.unique.map((set, at) => (at === index ? ids : set)) }));
  const { ids, drop } = useRowIds(draft.unique.length);
  const remove = (index: number) => {
    drop(index);
    edit(now => ({ ...now, unique: now.unique.filter((_, at) => at !== index) }));
  };
  return (
    <Section title={t('uniqueTitle')}>
      <Text c="dimmed" mb="sm">
        {t('uniqueText')}
      </Text>
      {draft.unique.map((set, index) => (
        <div key={ids[index]} className={css.unique}>
          <FieldPicker
            label={t('uniqueNumber', { number: index + 1 })}
            fields={draft.fields}
            value={set}
            max={MOST}
            error={problems.within(`unique.${index}`)[0]?.message}
            onChange={ids => replace(index, ids)}
          />
          <ActionIcon aria-label={t('removeUnique', { number: index + 1 })} onClick={() => remove(index)}>
            <IconTrash size={18} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => edit(now => ({ ...now, unique: [...now.unique, []] }))}
      >
        {t('addUnique')}
      </Button>
    </Section>
  );
}
