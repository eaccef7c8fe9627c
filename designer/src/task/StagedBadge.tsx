import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconPencilMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../app/Chip.js';
import css from './Task.module.css';

/** Nothing of what is typed is in the database yet; pressed or pointed at, it says what that means. */
export function StagedBadge() {
  const { t } = useTranslation('task');
  return (
    <Tooltip label={t('stagedHelp')} multiline w={300} events={{ hover: true, focus: true, touch: true }}>
      <UnstyledButton className={css.badge}>
        <Chip tone="staged">
          <IconPencilMinus size={14} aria-hidden />
          {t('staged')}
        </Chip>
      </UnstyledButton>
    </Tooltip>
  );
}
