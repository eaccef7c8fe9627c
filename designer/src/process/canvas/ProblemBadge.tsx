import { useTranslation } from 'react-i18next';
import css from './BlockNode.module.css';

/** How many problems a block has, in its corner: red where one blocks publishing. */
export function ProblemBadge({ errors, warnings }: { readonly errors: number; readonly warnings: number }) {
  const { t } = useTranslation('process');
  if (errors + warnings === 0) return null;
  const words = errors > 0 ? t('errorCount', { count: errors }) : t('warningCount', { count: warnings });
  return (
    <span
      className={css.badge}
      data-severity={errors > 0 ? 'error' : 'warning'}
      title={words}
      role="img"
      aria-label={words}
    >
      {errors > 0 ? errors : warnings}
    </span>
  );
}
