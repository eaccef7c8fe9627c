import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  AddCommentDocument,
  CommentsDocument,
  DeleteCommentDocument,
  EditCommentDocument,
  ReadMentionsDocument,
} from '../graphql/generated/graphql.js';
import { useOnce } from '../graphql/intent.js';
import { useAnswer, useCommand } from '../graphql/use-answer.js';
import { usePages } from '../graphql/use-pages.js';
import { type Problem, problemIn } from '../problem/problem.js';
import { stillNamed } from './mention.js';
import type { Words } from './use-draft.js';

const none = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Whoever watches the case asks anew when it moves: `['Comments']`. */
export function useComments(caseId: string) {
  return usePages(CommentsDocument, { caseId }, ({ case: found }) => found?.comments ?? none);
}

/** What a person does with comments. Each answers the problem that stopped it, or null. */
export function useCommentCommands(caseId: string, taskId: string | null) {
  const client = useQueryClient();
  const once = useOnce();
  const adding = useCommand(AddCommentDocument);
  const editing = useCommand(EditCommentDocument);
  const removing = useCommand(DeleteCommentDocument);
  const moved = async (answer: object): Promise<Problem | null> => {
    const problem = problemIn(answer);
    if (!problem) await client.invalidateQueries({ queryKey: ['Comments'] });
    return problem;
  };
  const named = ({ text, chosen }: Words) => ({ text, mentions: stillNamed(text, chosen).map(({ id }) => id) });
  return {
    busy: adding.isPending || editing.isPending || removing.isPending,
    add: (words: Words) => {
      const intent = { caseId, taskId, ...named(words) };
      return once(intent, idempotencyKey => adding.mutateAsync({ input: { ...intent, idempotencyKey } })).then(
        ({ addComment }) => moved(addComment),
      );
    },
    edit: async (commentId: string, words: Words) =>
      moved((await editing.mutateAsync({ input: { commentId, ...named(words) } })).editComment),
    remove: async (commentId: string) => moved((await removing.mutateAsync({ input: { commentId } })).deleteComment),
  };
}

/** What is shown is read: comments that mention the person count no more. */
export function useReadMentions(caseId: string, shown: boolean): void {
  const client = useQueryClient();
  const unread = useAnswer(CommentsDocument, { caseId, first: 1 }).data?.case?.unreadMentions ?? 0;
  const { mutateAsync } = useCommand(ReadMentionsDocument);
  useEffect(() => {
    if (!shown || unread === 0) return;
    const read = async () => {
      await mutateAsync({ input: { caseId } });
      for (const name of ['Comments', 'Mentions', 'InboxCounts', 'Inbox', 'TaskState'])
        void client.invalidateQueries({ queryKey: [name] });
    };
    void read();
  }, [client, mutateAsync, caseId, shown, unread]);
}
