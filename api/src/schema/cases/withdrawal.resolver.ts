import { mayWithdraw, previewWithdrawal, withdrawCase } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { sayStopped } from '../messages/stopped.js';
import { refused } from '../work/refused.js';
import { toEffect } from '../work/to-tried.js';
import { Case, toCase } from './case.js';
import { CaseChanged, CaseResult } from './case-command.js';
import { LostWork } from './case-repair.js';
import { readReason } from './reason.js';
import { toWait } from './to-wait.js';
import { WithdrawalPreview, WithdrawalPreviewResult, WithdrawCaseInput } from './withdrawal.js';

@Resolver(() => Case)
export class WithdrawalResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the caller, who began it, may take it back now.' })
  async withdrawable(@Root() { row }: Case, @Ctx() { services, actor }: Context): Promise<boolean> {
    return mayWithdraw(services.work, actor, row);
  }

  @Allow('case.withdraw')
  @Query(() => WithdrawalPreviewResult, { description: 'What withdrawing a case would do. Nothing is written.' })
  async previewWithdrawal(
    @Ctx() context: Context,
    @Arg('caseId', () => ID) caseId: string,
  ): Promise<WithdrawalPreviewResult> {
    const { services, actor } = context;
    const preview = await previewWithdrawal(services.work, actor, caseId);
    if (!preview.ok) return refused(context, preview, null) as Promise<WithdrawalPreviewResult>;
    const { gone, lost, written, sent } = preview;
    return answer(WithdrawalPreview, {
      gone: await Promise.all(gone.map(wait => toWait(context, wait))),
      lost: lost.map(one => answer(LostWork, one)),
      written,
      sent: await Promise.all(sent.map(effect => toEffect(context, effect))),
    });
  }

  @Allow('case.withdraw')
  @Mutation(() => CaseResult, {
    description:
      'Whoever began a case takes it back: its tasks are no more, what was committed stays. Those who had its tasks in work are told.',
  })
  async withdrawCase(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawCaseInput) { caseId, reason, idempotencyKey }: WithdrawCaseInput,
  ): Promise<CaseResult> {
    const { services, actor, language } = context;
    const read = readReason(reason, language);
    if (typeof read !== 'string') return read;
    const key = idempotencyKey || undefined;
    const withdrawn = await withdrawCase(services.work, actor, caseId, read, sayStopped(context, 'withdrawn'), key);
    return withdrawn.ok ? answer(CaseChanged, { case: toCase(withdrawn.case) }) : refused(context, withdrawn, null);
  }
}
