import { completeWork, failWork, keepWork, leaseWork } from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { refused } from '../definitions/refused.js';
import { Done } from '../problem.js';
import { notNow, notPermitted } from '../problems.js';
import {
  CompleteJobInput,
  CompleteJobResult,
  FailJobInput,
  FailJobResult,
  HeartbeatJobInput,
  HeartbeatJobResult,
  JobFailed,
  JobKept,
  JobsLeased,
  LeaseJobsInput,
  LeaseJobsResult,
  WorkerJob,
} from './worker-job.js';

/** For programs outside: take work, keep it while it is being done, answer. */
@Resolver()
export class WorkerJobResolver {
  @Allow('worker.work')
  @Mutation(() => LeaseJobsResult, { description: 'The oldest free work of a topic; one worker gets it.' })
  async leaseJobs(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => LeaseJobsInput) { topic, max, leaseFor }: LeaseJobsInput,
  ): Promise<LeaseJobsResult> {
    const leased = await leaseWork(services.workers, actor, { topic, max, leaseFor: leaseFor ?? null });
    if (!leased.ok) return refused(leased, language);
    return answer(JobsLeased, { jobs: leased.jobs.map(job => answer(WorkerJob, job)) });
  }

  @Allow('worker.work')
  @Mutation(() => HeartbeatJobResult)
  async heartbeatJob(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => HeartbeatJobInput) { id, fence, leaseFor }: HeartbeatJobInput,
  ): Promise<HeartbeatJobResult> {
    const kept = await keepWork(services.workers, actor, { id, fence }, leaseFor);
    if (kept.ok) return answer(JobKept, { leaseUntil: kept.leaseUntil ?? '' });
    return kept.why === 'notNow' ? notNow(language, kept.reason, kept.message) : notPermitted(language);
  }

  @Allow('worker.work')
  @Mutation(() => CompleteJobResult, { description: 'The values that the step takes, by their outer names.' })
  async completeJob(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => CompleteJobInput) { id, fence, values }: CompleteJobInput,
  ): Promise<CompleteJobResult> {
    const done = await completeWork(services.workers, actor, { id, fence }, values ?? {});
    if (done.ok) return answer(Done, { ok: true });
    return done.why === 'notNow' ? notNow(language, done.reason, done.message) : notPermitted(language);
  }

  @Allow('worker.work')
  @Mutation(() => FailJobResult)
  async failJob(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => FailJobInput) { message, retryIn, ...held }: FailJobInput,
  ): Promise<FailJobResult> {
    const work = { ...held, message: message ?? '', retryIn: retryIn ?? null };
    const failed = await failWork(services.workers, actor, work);
    if (failed.ok) return answer(JobFailed, { retryAt: failed.leaseUntil });
    return failed.why === 'notNow' ? notNow(language, failed.reason, failed.message) : refused(failed, language);
  }
}
