import { localText, say } from '@marshrut/model';
import { addComment, type Commented, deleteComment, editComment, findCase, readMentions } from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { toCase } from '../cases/case.js';
import { sayInputProblem } from '../messages/input-problem.js';
import { invalid, notPermitted } from '../problems.js';
import { refused } from '../work/refused.js';
import { toComment } from './comment.js';
import {
  AddCommentInput,
  CommentResult,
  CommentSaved,
  DeleteCommentInput,
  EditCommentInput,
  MentionsRead,
  ReadMentionsInput,
  ReadMentionsResult,
} from './comment-command.js';

@Resolver()
export class CommentCommandResolver {
  @Allow('comment.write')
  @Mutation(() => CommentResult)
  async addComment(
    @Ctx() context: Context,
    @Arg('input', () => AddCommentInput) { caseId, text, mentions, taskId, idempotencyKey }: AddCommentInput,
  ): Promise<CommentResult> {
    const { services, actor } = context;
    const comment = { case: caseId, text, mentions, task: taskId ?? null };
    return told(context, await addComment(services.work, actor, comment, idempotencyKey || undefined));
  }

  @Allow('comment.write')
  @Mutation(() => CommentResult, { description: "The caller's own, within 15 minutes." })
  async editComment(
    @Ctx() context: Context,
    @Arg('input', () => EditCommentInput) { commentId, text, mentions }: EditCommentInput,
  ): Promise<CommentResult> {
    const { services, actor } = context;
    return told(context, await editComment(services.work, actor, commentId, { text, mentions }));
  }

  @Allow('comment.write')
  @Mutation(() => CommentResult, { description: "The caller's own: its words are gone, its place stays." })
  async deleteComment(
    @Ctx() context: Context,
    @Arg('input', () => DeleteCommentInput) { commentId }: DeleteCommentInput,
  ): Promise<CommentResult> {
    const { services, actor } = context;
    return told(context, await deleteComment(services.work, actor, commentId));
  }

  @Allow('case.read')
  @Mutation(() => ReadMentionsResult, {
    description: 'The caller has seen the comments of this case: those that mention them count no more.',
  })
  async readMentions(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => ReadMentionsInput) { caseId }: ReadMentionsInput,
  ): Promise<ReadMentionsResult> {
    const read = (await readMentions(services.work, actor, caseId)) && (await findCase(services.work, actor, caseId));
    return read ? answer(MentionsRead, { case: toCase(read) }) : notPermitted(language);
  }
}

const labels = {
  text: localText('Комментарий', 'Comment'),
  mentions: localText('Упоминания', 'Mentions'),
};

async function told(context: Context, commented: Commented): Promise<CommentResult> {
  if (commented.ok) return answer(CommentSaved, { comment: toComment(commented.comment) });
  if (commented.why !== 'invalid') return refused(context, commented, null);
  const fields = commented.problems.map(problem => {
    const { path, code } = problem;
    const field = path === 'text' || path === 'mentions' ? labels[path] : localText(path);
    return { path, code, message: say(sayInputProblem(problem, { field, type: null, role: null }), context.language) };
  });
  return invalid(context.language, fields);
}
