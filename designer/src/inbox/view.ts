import { useLocalStorage } from '@mantine/hooks';
import { useSearchParams } from 'wouter';
import type { InboxOrder, InboxView } from '../graphql/generated/graphql.js';

const STORED = 'marshrut.inbox.view';
const views: readonly InboxView[] = ['MINE', 'QUEUE', 'ABSENT', 'PARTICIPANT', 'TEAM', 'DONE'];
const orders: readonly InboxOrder[] = ['AGE', 'DUE', 'PROCESS'];

function isView(text: string | null): text is InboxView {
  return views.some(view => view === text);
}

/** The chosen view: in the address, so that a reload keeps it, and remembered for the next visit. */
export function useInboxView(): readonly [InboxView, (view: InboxView) => void] {
  const [params, setParams] = useSearchParams();
  const asked = params.get('view');
  const remembered = localStorage.getItem(STORED);
  const view = isView(asked) ? asked : isView(remembered) ? remembered : 'MINE';
  const choose = (next: InboxView) => {
    localStorage.setItem(STORED, next);
    setParams(
      before => {
        const after = new URLSearchParams(before);
        after.set('view', next);
        return after;
      },
      { replace: true },
    );
  };
  return [view, choose];
}

const ORDER = 'marshrut.inbox.order';

/** The chosen order: of this device, for it is a habit of the person. */
export function useInboxOrder(): readonly [InboxOrder, (order: InboxOrder) => void] {
  const [order, setOrder] = useLocalStorage<InboxOrder>({
    key: ORDER,
    defaultValue: 'AGE',
    getInitialValueInEffect: false,
  });
  return [orders.find(one => one === order) ?? 'AGE', setOrder];
}
