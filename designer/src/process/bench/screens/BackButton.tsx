import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Act } from '../act.js';

interface BackButtonProps {
  readonly task: string;
  readonly by: string;
  readonly visit: string | null;
  readonly act: Act;
}

/** «Назад» of the task itself: an operator has it, too. */
export function BackButton({ task, by, visit, act }: BackButtonProps) {
  const { t } = useTranslation('task');
  if (visit === null) return null;
  return (
    <Button variant="default" onClick={() => act({ do: 'work', by, command: { type: 'goBack', task, visit } })}>
      {t('back')}
    </Button>
  );
}
