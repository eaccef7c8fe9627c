import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import {
  InboxChangedDocument,
  InboxCountsDocument,
  InboxDocument,
  type InboxFilter,
} from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import { useSubscription } from '../graphql/subscribe.js';
import { keyOf, useAnswer } from '../graphql/use-answer.js';

const PAGE = 50;

export function useInbox(filter: InboxFilter) {
  return useInfiniteQuery({
    queryKey: ['Inbox', filter],
    queryFn: ({ pageParam, signal }) => request(InboxDocument, { filter, first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ inbox }) => (inbox.pageInfo.hasNextPage ? inbox.pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
}

/** Counters of the views, live: every event of the inbox brings them and makes the lists ask again. */
export function useInboxCounts() {
  const client = useQueryClient();
  useSubscription(InboxChangedDocument, {}, ({ inboxChanged }) => {
    client.setQueryData(keyOf(InboxCountsDocument, {}), { inboxCounts: inboxChanged.counts });
    void client.invalidateQueries({ queryKey: ['Inbox'] });
  });
  return useAnswer(InboxCountsDocument, {}).data?.inboxCounts;
}
