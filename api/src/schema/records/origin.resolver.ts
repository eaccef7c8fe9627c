import { type ValueOrigin as Origin, whyCardValue, whyValue } from '@marshrut/runtime';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { toCase } from '../cases/case.js';
import { caseRows } from '../cases/sources.js';
import { versions } from '../definitions/sources.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { visibleTasks } from '../work/sources.js';
import { toReason } from '../work/to-line.js';
import { ValueOrigin } from './origin.js';

@Resolver()
export class OriginResolver {
  @Allow('record.read')
  @Query(() => ValueOrigin, { nullable: true, description: 'Why a field of a record has its value.' })
  async valueOrigin(
    @Ctx() context: Context,
    @Arg('entity', () => String) entity: string,
    @Arg('record', () => ID) record: string,
    @Arg('field', () => String) field: string,
  ): Promise<ValueOrigin | null> {
    const { work, business } = context.services;
    return told(context, await whyValue({ ...work, business }, context.actor, { entity, record, field }));
  }

  @Allow('case.read')
  @Query(() => ValueOrigin, { nullable: true, description: 'Why a field of a case card has its value.' })
  async cardValueOrigin(
    @Ctx() context: Context,
    @Arg('caseId', () => ID) caseId: string,
    @Arg('field', () => String) field: string,
  ): Promise<ValueOrigin | null> {
    return told(context, await whyCardValue(context.services.work, context.actor, { case: caseId, field }));
  }
}

async function told(context: Context, origin: Origin | null): Promise<ValueOrigin | null> {
  if (!origin) return null;
  const { at, by, source, commit, task, version, reason } = origin;
  const row = origin.case === null ? null : await load(context, caseRows, origin.case);
  return answer(ValueOrigin, {
    ...{ at, source, commit },
    by: await load(context, usersById, by),
    case: row && toCase(row),
    task: task === null ? null : await load(context, visibleTasks, task),
    version: row && version !== null ? ((await load(context, versions, version))?.number ?? null) : null,
    reason: row && reason && toReason(reason),
  });
}
