import { type Language, localText, readValue, say } from '@marshrut/model';
import { type CaseCommanded, cancelCase, retryIncident } from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { sayInputProblem } from '../messages/input-problem.js';
import { notNowTexts } from '../messages/not-now.js';
import type { Invalid } from '../problem.js';
import { invalid, keyReused, notNow, notPermitted } from '../problems.js';
import { toCase } from './case.js';
import { CancelCaseInput, CaseChanged, CaseResult, RetryIncidentInput } from './case-command.js';

@Resolver()
export class CaseCommandResolver {
  @Allow('case.manage')
  @Mutation(() => CaseResult)
  async cancelCase(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => CancelCaseInput) { caseId, reason, idempotencyKey }: CancelCaseInput,
  ): Promise<CaseResult> {
    const read = readReason(reason, language);
    if (typeof read !== 'string') return read;
    return told(await cancelCase(services.work, actor, caseId, read, idempotencyKey ?? undefined), language);
  }

  @Allow('case.read')
  @Mutation(() => CaseResult, {
    description: 'Tries a failed step again: managers everywhere, others in a case where they have a task in work.',
  })
  async retryIncident(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => RetryIncidentInput) { caseId, element, idempotencyKey }: RetryIncidentInput,
  ): Promise<CaseResult> {
    return told(await retryIncident(services.work, actor, caseId, element, idempotencyKey ?? undefined), language);
  }
}

const reasonName = localText('Причина', 'Reason');

function readReason(reason: string, language: Language): string | Invalid {
  const read = readValue({ kind: 'longText', maxLength: 2000 }, reason, '');
  if (read.ok && typeof read.value === 'string') return read.value;
  const problem = read.ok ? { code: 'REQUIRED' as const } : read;
  const message = sayInputProblem({ path: 'reason', ...problem }, { field: reasonName, type: null, role: null });
  return invalid(language, [{ path: 'reason', code: problem.code, message: say(message, language) }]);
}

function told(commanded: CaseCommanded, language: Language): CaseResult {
  if (commanded.ok) return answer(CaseChanged, { case: toCase(commanded.case) });
  switch (commanded.why) {
    case 'notPermitted':
      return notPermitted(language);
    case 'keyReused':
      return keyReused(language);
    case 'notNow':
      return notNow(language, commanded.reason, notNowTexts[commanded.reason]);
    default:
      throw new Error(`Expected a command to a case to write nothing, but it was refused as ${commanded.why}.`);
  }
}
