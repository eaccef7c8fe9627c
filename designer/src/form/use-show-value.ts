import type { FieldType, Value } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { Titles } from './field.js';
import { showValue } from './show-value.js';
import './words.js';

/** `showValue` in the language of the interface. */
export function useShowValue(): (type: FieldType, value: Value, titles: Titles) => string {
  const { t } = useTranslation('form');
  return (type, value, titles) => showValue(type, value, titles, { yes: t('yes'), no: t('no') });
}
