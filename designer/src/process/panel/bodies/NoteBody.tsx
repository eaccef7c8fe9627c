import { Textarea } from '@mantine/core';
import type { NoteSettings } from '@marshrut/blocks';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../use-settings.js';

export function NoteBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [{ text }, change] = useSettings<NoteSettings>(node);
  return (
    <Textarea
      label={t('noteText')}
      autosize
      minRows={4}
      maxLength={4000}
      value={text}
      onChange={event => change({ text: event.currentTarget.value }, { join: 'text' })}
    />
  );
}
