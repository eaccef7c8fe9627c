import './words.js';
import { Button } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UndoDialog } from './UndoDialog.js';

interface UndoTaskProps {
  readonly taskId: string;
  readonly name: string;
}

/** Beside a completed task in the history of its case. */
export function UndoTask({ taskId, name }: UndoTaskProps) {
  const { t } = useTranslation('undo');
  const [asking, ask] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        onClick={() => ask(true)}
      >
        {t('undo')}
      </Button>
      {asking && <UndoDialog taskId={taskId} name={name} onClose={() => ask(false)} />}
    </>
  );
}
