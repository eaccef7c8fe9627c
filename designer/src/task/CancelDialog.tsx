import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface CancelDialogProps {
  readonly opened: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onCancel: () => Promise<void>;
}

export function CancelDialog({ opened, busy, onClose, onCancel }: CancelDialogProps) {
  const { t } = useTranslation('task');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('cancelTitle')}
      closeButtonProps={{ 'aria-label': t('cancelNo') }}
    >
      <Text>{t('cancelText')}</Text>
      <Group justify="flex-end" gap="sm" mt="xl">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancelNo')}
        </Button>
        <Button color="red" loading={busy} onClick={() => void onCancel()}>
          {t('cancelYes')}
        </Button>
      </Group>
    </Modal>
  );
}
