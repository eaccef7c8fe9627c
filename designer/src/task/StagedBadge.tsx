import { IconPencilMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ExplainedChip } from '../app/ExplainedChip.js';

/** Nothing of what is typed is in the database yet. */
export function StagedBadge() {
  const { t } = useTranslation('task');
  return (
    <ExplainedChip tone="staged" help={t('stagedHelp')}>
      <IconPencilMinus size={14} aria-hidden />
      {t('staged')}
    </ExplainedChip>
  );
}
