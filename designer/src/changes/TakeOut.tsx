import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLock, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LineTaking } from '../graphql/generated/graphql.js';

export interface TakeOutProps {
  readonly taking: LineTaking;
  /** What the line is about. */
  readonly name: string;
  readonly busy: boolean;
  readonly onTakeOut: () => void;
}

/** Takes a line out of what will be written; where it is needed, says why it cannot. */
export function TakeOut({ taking, name, busy, onTakeOut }: TakeOutProps) {
  const { t } = useTranslation('changes');
  const possible = taking === 'POSSIBLE';
  const label = possible ? t('takeOut', { name }) : t('needed', { name, why: t(`need_${taking}`) });
  return (
    <Tooltip
      label={possible ? t('takeOutShort') : t(`need_${taking}`)}
      events={{ hover: true, focus: true, touch: true }}
    >
      <ActionIcon
        variant={possible ? 'subtle' : 'transparent'}
        color="gray"
        size="sm"
        aria-label={label}
        aria-disabled={!possible || undefined}
        disabled={possible && busy}
        onClick={possible ? onTakeOut : undefined}
      >
        {possible ? <IconX size={16} aria-hidden /> : <IconLock size={14} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
