import { Button, FileButton, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entity } from '../data/use-entity.js';
import { useSay } from '../i18n/local-text.js';
import { LARGEST_MB, refusalOfFile } from './file.js';
import css from './Import.module.css';

interface DropFileProps {
  readonly entity: Entity;
  readonly chosen: string | null;
  readonly onFile: (file: File) => Promise<void>;
}

export function DropFile({ entity, chosen, onFile }: DropFileProps) {
  const { t } = useTranslation('import');
  const say = useSay();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState('');
  const take = (file: File | null | undefined) => {
    if (!file) return;
    const refusal = refusalOfFile(file);
    setRefused(refusal ? t(refusal, { name: file.name, limit: LARGEST_MB }) : '');
    if (!refusal) void onFile(file);
  };
  const names = entity.fields.filter(field => field.type.kind !== 'number' && field.type.kind !== 'file');
  return (
    <>
      <section
        aria-label={t('drop')}
        className={css.drop}
        data-over={over || undefined}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <IconFileSpreadsheet size={32} stroke={1.5} aria-hidden />
        <Text fw={500}>{chosen ?? t('drop')}</Text>
        <FileButton accept=".xlsx,.csv" onChange={take}>
          {props => (
            <Button {...props} variant={chosen ? 'default' : 'filled'}>
              {t(chosen ? 'another' : 'choose')}
            </Button>
          )}
        </FileButton>
      </section>
      {refused && (
        <Text c="var(--bad-text)" mt="sm" role="alert">
          {refused}
        </Text>
      )}
      <Text c="dimmed" mt="md">
        {t('expected')}{' '}
        {names.map(({ name, required }) => (required ? t('requiredField', { name: say(name) }) : say(name))).join(', ')}
        .
      </Text>
    </>
  );
}
