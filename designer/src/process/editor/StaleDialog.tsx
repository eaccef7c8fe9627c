import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { dateTime } from '../../i18n/moment.js';
import { useViewer } from '../../session/viewer.js';
import { changedBlocks, changedParts } from '../document/changed-blocks.js';
import { useEditor, useSaving } from './editor.js';

/** The draft was saved elsewhere meanwhile, by somebody else or in another window: who, when, what; that version or this one. */
export function StaleDialog() {
  const { t } = useTranslation('process');
  const say = useSay();
  const { user } = useViewer();
  const { autosave } = useEditor();
  const { status, base } = useSaving(state => state);
  if (status.kind !== 'stale') return null;
  const { theirs } = status;
  const own = theirs.by?.id === user.id;
  const at = dateTime(theirs.at);
  const blocks = changedBlocks(base, theirs.document);
  const parts = changedParts(base, theirs.document);
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t(own ? 'staleOwnTitle' : 'staleTitle')}
      size="lg"
    >
      <Stack gap="md">
        <Text>{own ? t('staleOwnText', { at }) : t('staleText', { by: theirs.by?.name ?? t('somebody'), at })}</Text>
        {blocks.length + parts.length > 0 && (
          <List size="sm">
            {parts.map(part => (
              <List.Item key={part}>{t(`changedPart.${part}`)}</List.Item>
            ))}
            {blocks.slice(0, 8).map(({ id, name, change }) => (
              <List.Item key={id}>
                {t(`block.${change}`)}: {say(name) || t('unnamed')}
              </List.Item>
            ))}
            {blocks.length > 8 && <List.Item>{t('moreSteps', { count: blocks.length - 8 })}</List.Item>}
          </List>
        )}
        <Text>{t('staleChoice')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={autosave.takeTheirs}>
            {t(own ? 'takeOther' : 'takeTheirs')}
          </Button>
          <Button variant="default" onClick={autosave.keepMine}>
            {t('keepMine')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
