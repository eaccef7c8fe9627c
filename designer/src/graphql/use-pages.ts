import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql.js';
import { request } from './request.js';
import { operationName } from './use-answer.js';

const PAGE = 50;

/** A Relay connection as the queries of this client ask for it. */
export interface Connection<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Paging {
  first: number;
  after?: string | null;
}

/** A growing list, page by page: all nodes loaded so far and how many there are. What is shown stays while the next answer comes. */
export function usePages<Data, Variables extends Paging, Node>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, keyof Paging>,
  connection: (data: Data) => Connection<Node>,
) {
  return useInfiniteQuery({
    queryKey: [operationName(document.toString()), variables],
    queryFn: ({ pageParam, signal }) =>
      request(document, { ...variables, first: PAGE, after: pageParam } as unknown as Variables, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => {
      const { pageInfo } = connection(page);
      return pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    },
    select: ({ pages }) => ({
      nodes: pages.flatMap(page => connection(page).edges.map(edge => edge.node)),
      total: pages[0] ? connection(pages[0]).totalCount : 0,
    }),
    placeholderData: keepPreviousData,
  });
}

export interface More {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  fetchNextPage(): unknown;
}
