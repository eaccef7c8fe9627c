import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { dateTime } from '../../i18n/moment.js';
import { changedBlocks } from '../document/changed-blocks.js';
import { useEditor, useSaving } from './editor.js';

/** Somebody saved the draft meanwhile: who, when, which blocks; theirs or mine. */
export function StaleDialog() {
  const { t } = useTranslation('process');
  const say = useSay();
  const { autosave } = useEditor();
  const { status, base } = useSaving(state => state);
  if (status.kind !== 'stale') return null;
  const { theirs } = status;
  const blocks = changedBlocks(base, theirs.document);
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('staleTitle')}
      size="lg"
    >
      <Stack gap="md">
        <Text>{t('staleText', { by: theirs.by ?? t('somebody'), at: dateTime(theirs.at) })}</Text>
        {blocks.length > 0 && (
          <List size="sm">
            {blocks.slice(0, 8).map(({ id, name, change }) => (
              <List.Item key={id}>
                {t(`block.${change}`)}: {say(name) || t('unnamed')}
              </List.Item>
            ))}
            {blocks.length > 8 && <List.Item>{t('moreSteps', { count: blocks.length - 8 })}</List.Item>}
          </List>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={autosave.takeTheirs}>
            {t('takeTheirs')}
          </Button>
          <Button onClick={autosave.keepMine}>{t('keepMine')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
