import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './Changes.module.css';

interface BeforeAfterProps {
  /** Null: there is nothing to compare with. */
  readonly before: string | null;
  /** Null: it is no more. */
  readonly after: string | null;
  readonly pending?: boolean;
  readonly written: boolean;
}

/** One field, before → after, in words a screen reader tells apart, too. */
export function BeforeAfter({ before, after, pending, written }: BeforeAfterProps) {
  const { t } = useTranslation('changes');
  return (
    <>
      {before !== null && (
        <del className={css.before} data-empty={!before || undefined}>
          <span className="visually-hidden">{t('before')}: </span>
          {before || t('empty')}
        </del>
      )}
      {before !== null && after !== null && <IconArrowRight size={16} aria-hidden className={css.arrow} />}
      {after !== null && (
        <ins className={css.after} data-pending={pending || undefined}>
          {before !== null && <span className="visually-hidden">{t(written ? 'now' : 'after')}: </span>}
          {pending ? t('pending') : after || t('empty')}
        </ins>
      )}
    </>
  );
}
