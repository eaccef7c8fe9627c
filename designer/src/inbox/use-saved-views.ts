import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  DeleteInboxViewDocument,
  InboxViewsDocument,
  PinInboxViewsDocument,
  type SavedViewPartsFragment,
  SaveInboxViewDocument,
  type SaveInboxViewInput,
  type ViewsAnswerFragment,
} from '../graphql/generated/graphql.js';
import { keyOf, useAnswer, useCommand } from '../graphql/use-answer.js';
import { type Problem, problemIn } from '../problem/problem.js';

export type SavedView = SavedViewPartsFragment;

/** The kept views of this person, and what can be done with them. Each command answers the problem that stopped it, or null. */
export function useSavedViews() {
  const client = useQueryClient();
  const { data } = useAnswer(InboxViewsDocument, {});
  const [problem, setProblem] = useState<Problem | null>(null);
  const saving = useCommand(SaveInboxViewDocument);
  const deleting = useCommand(DeleteInboxViewDocument);
  const pinning = useCommand(PinInboxViewsDocument);
  const views = data?.inboxViews ?? [];
  const take = (answer: ViewsAnswerFragment): Problem | null => {
    const stopped = problemIn(answer);
    setProblem(stopped);
    if (answer.__typename === 'InboxViewsChanged')
      client.setQueryData(keyOf(InboxViewsDocument, {}), { inboxViews: answer.views });
    return stopped;
  };
  const pinned = views.filter(view => view.pinned).map(({ id }) => id);
  return {
    views,
    problem,
    busy: saving.isPending || deleting.isPending || pinning.isPending,
    save: async (input: SaveInboxViewInput) => take((await saving.mutateAsync({ input })).saveInboxView),
    remove: async (id: string) => take((await deleting.mutateAsync({ input: { id } })).deleteInboxView),
    pin: async (view: SavedView) => {
      const ids = view.pinned ? pinned.filter(id => id !== view.id) : [...pinned, view.id];
      return take((await pinning.mutateAsync({ input: { ids } })).pinInboxViews);
    },
  };
}

export type SavedViews = ReturnType<typeof useSavedViews>;
