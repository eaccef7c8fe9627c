import { useQueryClient } from '@tanstack/react-query';
import {
  InboxChangedDocument,
  InboxCountsDocument,
  InboxDocument,
  type InboxFilter,
} from '../graphql/generated/graphql.js';
import { useSubscription } from '../graphql/subscribe.js';
import { keyOf, useAnswer } from '../graphql/use-answer.js';
import { usePages } from '../graphql/use-pages.js';

export function useInbox(filter: InboxFilter) {
  return usePages(InboxDocument, { filter }, answer => answer.inbox);
}

/** Counters of the views, live: every event of the inbox brings them and makes the lists ask again. */
export function useInboxCounts() {
  const client = useQueryClient();
  useSubscription(InboxChangedDocument, {}, ({ inboxChanged }) => {
    client.setQueryData(keyOf(InboxCountsDocument, {}), { inboxCounts: inboxChanged.counts });
    void client.invalidateQueries({ queryKey: ['Inbox'] });
    void client.invalidateQueries({ queryKey: ['InboxViews'] });
    void client.invalidateQueries({ queryKey: ['Mentions'] });
  });
  return useAnswer(InboxCountsDocument, {}).data?.inboxCounts;
}
