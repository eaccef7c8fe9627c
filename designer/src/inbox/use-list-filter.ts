import { useSearchParams } from 'wouter';
import type { InboxFilter } from '../graphql/generated/graphql.js';
import { toFilter, useNarrowing } from './narrowing.js';
import { useInboxOrder, useInboxView } from './view.js';

interface ListFilter {
  readonly filter: InboxFilter;
  /** Less than the whole view is asked for. */
  readonly narrowed: boolean;
}

/** The list a person looks at, as its address and their habits say. */
export function useListFilter(): ListFilter {
  const [params] = useSearchParams();
  const [view] = useInboxView();
  const [order] = useInboxOrder();
  const [narrowing] = useNarrowing();
  const search = params.get('q');
  const narrow = view === 'DONE' ? {} : toFilter(narrowing);
  return {
    filter: { view, ...narrow, ...(search ? { search } : {}), ...(order === 'AGE' ? {} : { order }) },
    narrowed: Boolean(search) || Object.keys(narrow).length > 0,
  };
}
