import { Button, Group, Modal } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TaskLineFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import css from './Inbox.module.css';
import type { Many, ManyRow } from './use-many.js';

interface ManyResultsProps {
  readonly many: Many;
  readonly titles: ReadonlyMap<string, TaskLineFragment>;
}

/** What became of each task, in words; those it was not done to can be tried again. */
export function ManyResults({ many, titles }: ManyResultsProps) {
  const { t } = useTranslation(['inbox', 'app']);
  const say = useSay();
  const { rows, failed } = many;
  if (!rows) return null;
  const nameOf = ({ task }: ManyRow) => {
    const line = titles.get(task);
    return line ? `${line.context || say(line.name)} · ${line.caseKey}` : task;
  };
  return (
    <Modal
      opened
      onClose={many.close}
      title={t('many_done', { done: rows.length - failed.length, all: rows.length })}
      closeButtonProps={{ 'aria-label': t('app:close') }}
    >
      <ul className={css.manyRows}>
        {rows.map(row => (
          <li key={row.task}>
            {row.problem ? (
              <IconAlertTriangle size={18} aria-hidden data-bad />
            ) : (
              <IconCheck size={18} aria-hidden data-good />
            )}
            <div>
              <strong>{nameOf(row)}</strong>
              <div>{row.problem ? (row.problem.fields?.[0]?.message ?? row.problem.message) : t('many_row_done')}</div>
            </div>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap="sm" mt="xl">
        {failed.length > 0 && (
          <Button variant="default" loading={many.busy} onClick={() => void many.retry()}>
            {t('many_retry', { count: failed.length })}
          </Button>
        )}
        <Button onClick={many.close} data-autofocus>
          {t('app:close')}
        </Button>
      </Group>
    </Modal>
  );
}
