import { useTranslation } from 'react-i18next';
import type { Refusal } from './check.js';
import { groupThousands } from './text/number-text.js';

/** Why a value is refused, in words. */
export function useProblemWords(): (refusal: Refusal) => string {
  const { t } = useTranslation('form');
  return refusal => t(refusal.code, { expected: groupThousands(refusal.expected ?? '') });
}
