import { Button, Popover } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from './ProblemList.js';
import css from './ProblemsButton.module.css';
import { useProblems } from './problems-context.js';

/** How many problems there are, always in sight; a press lists them. */
export function ProblemsButton() {
  const { t } = useTranslation('process');
  const { errors, warnings, checking } = useProblems();
  const [opened, setOpened] = useState(false);
  const none = errors + warnings === 0;
  const words =
    errors > 0
      ? t('errorCount', { count: errors })
      : warnings > 0
        ? t('warningCount', { count: warnings })
        : t(checking ? 'checking' : 'noProblems');
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width="min(420px, 92vw)" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          className={css.button}
          data-problems={errors}
          aria-busy={checking}
          px="sm"
          c={errors > 0 ? 'var(--bad-text)' : none ? 'var(--good-text)' : 'var(--warn-text)'}
          aria-label={words}
          leftSection={none ? <IconCircleCheck size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          <span className={css.words}>{words}</span>
          {!none && <span className={css.count}>{errors || warnings}</span>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <ProblemList onLed={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
