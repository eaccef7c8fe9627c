import {
  keepPreviousData,
  type QueryKey,
  queryOptions,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql.js';
import { request } from './request.js';

/** The name of the operation, which begins the key its answers are kept under. */
export function operationName(document: string): string {
  return /(?:query|mutation|subscription)\s+(\w+)/.exec(document)?.[1] ?? document;
}

export function keyOf<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables?: Variables,
): QueryKey {
  const name = operationName(document.toString());
  return variables === undefined ? [name] : [name, variables];
}

/** What TanStack Query needs to ask one query: `useQuery(answerOf(InboxDocument, { … }))`. */
export function answerOf<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables) {
  return queryOptions({
    queryKey: keyOf(document, variables),
    queryFn: ({ signal }) => request(document, variables, { signal }),
  });
}

export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean; readonly keepPrevious?: boolean; readonly fresh?: boolean } = {},
): UseQueryResult<Data> {
  return useQuery({
    ...answerOf(document, variables),
    enabled: options.enabled ?? true,
    // Asked anew though the last answer is young: whoever waits for news would wait for ever.
    ...(options.fresh ? { staleTime: 0 } : {}),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/**
 * A mutation: `const { mutateAsync, isPending } = useCommand(ClaimTaskDocument)`. A request that brought no answer rejects
 * with `RequestError`, after the person was told (`query-client.ts`): what follows the call is then simply not done.
 */
export function useCommand<Data, Variables>(document: TypedDocumentString<Data, Variables>) {
  return useMutation({ mutationFn: (variables: Variables) => request(document, variables) });
}
