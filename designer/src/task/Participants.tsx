import { Button } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ParticipantsDialog } from './ParticipantsDialog.js';
import type { Task } from './use-task.js';

/** Who takes part beside whoever is responsible; the button opens the list, where they are added and taken off. */
export function Participants({ task }: { readonly task: Task }) {
  const { t } = useTranslation('task');
  const [opened, open] = useState(false);
  const names = (people: Task['helpers']) => people.map(({ name }) => name).join(', ');
  const changes = task.can.includes('INVITE') || task.can.includes('LEAVE');
  return (
    <>
      {task.helpers.length > 0 && <span>{t('helpers', { names: names(task.helpers) })}</span>}
      {task.watchers.length > 0 && <span>{t('watchers', { names: names(task.watchers) })}</span>}
      {changes && (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconUsers size={16} aria-hidden />}
          onClick={() => open(true)}
        >
          {t('participants')}
        </Button>
      )}
      {opened && <ParticipantsDialog task={task} onClose={() => open(false)} />}
    </>
  );
}
