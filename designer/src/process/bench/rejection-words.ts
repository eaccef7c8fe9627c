import type { Rejection } from '@marshrut/engine';
import { useTranslation } from 'react-i18next';
import type { Titles } from '../../form/field.js';

/** Why a step of the run was refused. */
export function useRejectionWords(titles: Titles): (rejection: Rejection) => string {
  const { t } = useTranslation('bench');
  return rejection => {
    switch (rejection.code) {
      case 'TASK_FOUR_EYES':
        return t('refused_FOUR_EYES', { name: titles.get(rejection.user) ?? '' });
      case 'START_UNMET':
        return t('refused_START_UNMET');
      case 'CONFLICT':
        return t(
          rejection.conflicts.some(({ kind }) => kind === 'duplicate') ? 'refused_DUPLICATE' : 'refused_CONFLICT',
        );
      case 'INVALID':
        return t('refused_INVALID');
      default:
        return t('refused', { code: rejection.code });
    }
  };
}
