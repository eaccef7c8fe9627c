import { type CaseCommanded, cancelCase, retryIncident } from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { refused } from '../work/refused.js';
import { toCase } from './case.js';
import { CancelCaseInput, CaseChanged, CaseResult, RetryIncidentInput } from './case-command.js';
import { readReason } from './reason.js';

@Resolver()
export class CaseCommandResolver {
  @Allow('case.manage')
  @Mutation(() => CaseResult)
  async cancelCase(
    @Ctx() context: Context,
    @Arg('input', () => CancelCaseInput) { caseId, reason, idempotencyKey }: CancelCaseInput,
  ): Promise<CaseResult> {
    const { services, actor, language } = context;
    const read = readReason(reason, language);
    if (typeof read !== 'string') return read;
    return told(context, await cancelCase(services.work, actor, caseId, read, idempotencyKey || undefined));
  }

  @Allow('case.read')
  @Mutation(() => CaseResult, {
    description: 'Tries a failed step again: managers everywhere, others in a case where they have a task in work.',
  })
  async retryIncident(
    @Ctx() context: Context,
    @Arg('input', () => RetryIncidentInput) { caseId, element, idempotencyKey }: RetryIncidentInput,
  ): Promise<CaseResult> {
    const { services, actor } = context;
    return told(context, await retryIncident(services.work, actor, caseId, element, idempotencyKey || undefined));
  }
}

async function told(context: Context, commanded: CaseCommanded): Promise<CaseResult> {
  return commanded.ok ? answer(CaseChanged, { case: toCase(commanded.case) }) : refused(context, commanded, null);
}
