import { useTranslation } from 'react-i18next';
import css from './Inbox.module.css';
import { isSameList } from './saved-view.js';
import { useTally } from './tally.js';
import { useListFilter } from './use-list-filter.js';
import { useSavedViews } from './use-saved-views.js';
import { useShowView } from './use-show-view.js';

/** The pinned views as tabs with their numbers. */
export function SavedTabs({ onSearch }: { readonly onSearch: (text: string) => void }) {
  const { t } = useTranslation('inbox');
  const tally = useTally();
  const { views } = useSavedViews();
  const show = useShowView(onSearch);
  const { filter } = useListFilter();
  const pinned = views.filter(view => view.pinned);
  if (pinned.length === 0) return null;
  return (
    <fieldset className={css.tallies} aria-label={t('saved')}>
      {pinned.map(view => (
        <button
          key={view.id}
          type="button"
          className={css.tally}
          aria-pressed={isSameList(filter, view.filter)}
          onClick={() => show(view)}
        >
          {view.name} <b>{tally(view.count ?? 0)}</b>
        </button>
      ))}
    </fieldset>
  );
}
