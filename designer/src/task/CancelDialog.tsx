import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { toast } from '../app/toast.js';
import { dateTime } from '../i18n/moment.js';
import type { Task, Work } from './use-task.js';

interface CancelDialogProps {
  readonly task: Task;
  readonly work: Work;
  readonly opened: boolean;
  readonly busy: boolean;
  readonly onClose: () => void;
  /** Answers whether it was done. */
  readonly onCancel: () => Promise<boolean>;
}

/** Says exactly what is lost and where the task goes, asks, and afterwards says what has happened. */
export function CancelDialog({ task, work, opened, busy, onClose, onCancel }: CancelDialogProps) {
  const { t } = useTranslation('task');
  const { to, at } = work.cancel;
  const facts = { key: task.caseKey, when: at ? dateTime(at) : '' };
  const cancel = async () => {
    if (await onCancel()) void toast(t(`cancelled_${to}`, facts));
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('cancelTitle')}
      closeButtonProps={{ 'aria-label': t('cancelNo') }}
    >
      <Text>{t(`cancel_${to}`, facts)}</Text>
      <Group justify="flex-end" gap="sm" mt="xl">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('cancelNo')}
        </Button>
        <Button color="red" loading={busy} onClick={() => void cancel()}>
          {t(to === 'CASE' ? 'cancelYesCase' : 'cancelYes')}
        </Button>
      </Group>
    </Modal>
  );
}
