import { useTranslation } from 'react-i18next';
import css from './BlockNode.module.css';
import type { BlockData } from './flow.js';

export function NoteSheet({ data }: { readonly data: BlockData }) {
  const { t } = useTranslation('process');
  return <div className={css.note}>{data.meaning || <span className={css.meaning}>{t('emptyNote')}</span>}</div>;
}
