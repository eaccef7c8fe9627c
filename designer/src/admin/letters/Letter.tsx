import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LetterPartsFragment } from '../../graphql/generated/graphql.js';
import { dateTime } from '../../i18n/moment.js';

interface LetterProps {
  readonly letter: LetterPartsFragment;
  readonly onClose: () => void;
}

/** One letter as its reader would have had it. */
export function Letter({ letter, onClose }: LetterProps) {
  const { t } = useTranslation(['letters', 'app']);
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={letter.subject || t('noSubject')}
      closeButtonProps={{ 'aria-label': t('app:close') }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('from')}: {letter.from}
          <br />
          {t('to')}: {letter.to.join(', ')}
          <br />
          {dateTime(letter.caughtAt)}
        </Text>
        <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{letter.text}</Text>
      </Stack>
    </Modal>
  );
}
