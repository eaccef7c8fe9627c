import type { Repair } from '@marshrut/engine';
import {
  type CaseCommanded,
  previewRepair,
  readSuspension,
  readWaits,
  repairCase,
  resumeCase,
  suspendCase,
} from '@marshrut/runtime';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { refused } from '../work/refused.js';
import { Case, toCase } from './case.js';
import { CaseChanged, CaseResult } from './case-command.js';
import {
  LostWork,
  RepairCaseInput,
  RepairInput,
  RepairPreview,
  RepairPreviewResult,
  ResumeCaseInput,
  SuspendCaseInput,
  Suspension,
} from './case-repair.js';
import { CaseWait } from './case-wait.js';
import { readReason } from './reason.js';
import { toWait } from './to-wait.js';

@Resolver(() => Case)
export class CaseRepairResolver {
  @FieldResolver(() => [CaseWait], { description: 'What it waits for, in the order it began to.' })
  async waits(@Root() { row }: Case, @Ctx() context: Context): Promise<readonly CaseWait[]> {
    const { services, actor } = context;
    return Promise.all((await readWaits(services.work, actor, row)).map(wait => toWait(context, wait)));
  }

  @FieldResolver(() => Suspension, { nullable: true, description: 'Of a SUSPENDED case: by whom and why.' })
  async suspension(@Root() { row }: Case, @Ctx() context: Context): Promise<Suspension | null> {
    if (row.status !== 'suspended') return null;
    const told = await readSuspension(context.services.work, row.id);
    return told && answer(Suspension, { ...told, by: await load(context, usersById, told.by) });
  }

  @Allow('case.manage')
  @Mutation(() => CaseResult, { description: 'It takes no work until it goes on; all that is entered stays.' })
  async suspendCase(
    @Ctx() context: Context,
    @Arg('input', () => SuspendCaseInput) { caseId, reason, idempotencyKey }: SuspendCaseInput,
  ): Promise<CaseResult> {
    const read = readReason(reason, context.language);
    if (typeof read !== 'string') return read;
    const { services, actor } = context;
    return told(context, await suspendCase(services.work, actor, caseId, read, idempotencyKey || undefined));
  }

  @Allow('case.manage')
  @Mutation(() => CaseResult)
  async resumeCase(
    @Ctx() context: Context,
    @Arg('input', () => ResumeCaseInput) { caseId, idempotencyKey }: ResumeCaseInput,
  ): Promise<CaseResult> {
    const { services, actor } = context;
    return told(context, await resumeCase(services.work, actor, caseId, idempotencyKey || undefined));
  }

  @Allow('case.manage')
  @Mutation(() => CaseResult, { description: 'Changes the way of a case by hand: all of the repairs, or none.' })
  async repairCase(
    @Ctx() context: Context,
    @Arg('input', () => RepairCaseInput) { caseId, repairs, reason, idempotencyKey }: RepairCaseInput,
  ): Promise<CaseResult> {
    const read = readReason(reason, context.language);
    if (typeof read !== 'string') return read;
    const { services, actor } = context;
    const wanted = repairs.map(toRepair);
    return told(context, await repairCase(services.work, actor, caseId, wanted, read, idempotencyKey || undefined));
  }

  @Allow('case.manage')
  @Query(() => RepairPreviewResult, { description: 'What the case would be after the repairs. Nothing is written.' })
  async previewRepair(
    @Ctx() context: Context,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('repairs', () => [RepairInput]) repairs: RepairInput[],
  ): Promise<RepairPreviewResult> {
    const { services, actor } = context;
    const preview = await previewRepair(services.work, actor, caseId, repairs.map(toRepair));
    if (!preview.ok) return refused(context, preview, null) as Promise<RepairPreviewResult>;
    const told = (waits: typeof preview.waits) => Promise.all(waits.map(wait => toWait(context, wait)));
    return answer(RepairPreview, {
      waits: await told(preview.waits),
      gone: await told(preview.gone),
      ends: preview.ends,
      lost: preview.lost.map(lost => answer(LostWork, lost)),
    });
  }
}

function toRepair({ retry, skip, stop, enter, within, set }: RepairInput): Repair {
  const named: Repair[] = [
    ...(retry ? [{ do: 'retry' as const, element: retry }] : []),
    ...(skip ? [{ do: 'skip' as const, element: skip }] : []),
    ...(stop ? [{ do: 'stop' as const, element: stop }] : []),
    ...(enter ? [{ do: 'enter' as const, node: enter, scope: within ?? null }] : []),
    ...(set ? [{ do: 'set' as const, vars: set }] : []),
  ];
  const [only, ...others] = named;
  if (only && others.length === 0) return only;
  throw new GraphQLError(
    `Expected one of retry, skip, stop, enter and set in a repair, but there are ${named.length}. Write one repair for each.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}

async function told(context: Context, commanded: CaseCommanded): Promise<CaseResult> {
  return commanded.ok ? answer(CaseChanged, { case: toCase(commanded.case) }) : refused(context, commanded, null);
}
