import { textFormat } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../i18n/local-text.js';
import type { Refusal } from './check.js';
import { groupThousands } from './text/number-text.js';

/** Why a value is refused, in words. */
export function useProblemWords(): (refusal: Refusal) => string {
  const { t } = useTranslation('form');
  const say = useSay();
  return ({ code, expected = '' }) =>
    t(code, { expected: code === 'NOT_IN_FORMAT' ? say(textFormat(expected)?.expected) : groupThousands(expected) });
}
