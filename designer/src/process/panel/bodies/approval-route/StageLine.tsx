import { ActionIcon, UnstyledButton } from '@mantine/core';
import type { RouteStage } from '@marshrut/blocks';
import { IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../../i18n/local-text.js';
import inputs from '../../inputs/Inputs.module.css';
import css from './ApprovalRoute.module.css';

interface StageLineProps {
  readonly stage: RouteStage;
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** One stage of the list, with its bin; undo brings it back. */
export function StageLine({ stage, opened, onOpen, onRemove }: StageLineProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const name = say(stage.name);
  return (
    <div className={css.line}>
      <UnstyledButton className={css.open} aria-expanded={opened} onClick={onOpen}>
        <span>{name}</span>
        <IconChevronDown
          size={16}
          stroke={1.75}
          className={inputs.chevron}
          data-opened={opened || undefined}
          aria-hidden
        />
      </UnstyledButton>
      <ActionIcon size={28} aria-label={t('route.removeStage', { name })} onClick={onRemove}>
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}
