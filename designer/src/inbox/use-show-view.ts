import { useSearchParams } from 'wouter';
import { addressOf } from './saved-view.js';
import type { SavedView } from './use-saved-views.js';
import { useInboxOrder } from './view.js';

/** Goes to the list of a kept view: its address, its order, and what is searched for, which stands in the box, too. */
export function useShowView(onSearch: (text: string) => void): (view: SavedView) => void {
  const [, setParams] = useSearchParams();
  const [, setOrder] = useInboxOrder();
  return ({ filter }) => {
    setParams(before => addressOf(filter, new URLSearchParams(before)), { replace: true });
    setOrder(filter.order ?? 'AGE');
    onSearch(filter.search ?? '');
  };
}
