import type { Values } from '@marshrut/model';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Done, Invalid, NotNow, NotPermitted } from '../problem.js';
import { DateTime } from '../scalars/instant.js';
import { ValuesScalar } from '../scalars/json.js';

@ObjectType({
  simpleResolvers: true,
  description: 'Work of a service that is left to programs outside. The same `id` again is the same work: do it once.',
})
export class WorkerJob {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'Key of the service.' })
  readonly topic!: string;

  @Field(() => ValuesScalar)
  readonly input!: Values;

  @Field(() => Int, { description: 'Said with every answer: an older one is refused.' })
  readonly fence!: number;

  @Field(() => Int, { description: 'From 1.' })
  readonly attempt!: number;

  @Field(() => DateTime, { description: 'Nobody else gets it before.' })
  readonly leaseUntil!: string;
}

@InputType()
export class LeaseJobsInput {
  @Field(() => String, { description: 'Key of a service of the kind WORKER.' })
  readonly topic!: string;

  @Field(() => Int, { description: '1 to 100.' })
  readonly max!: number;

  @Field(() => Int, { nullable: true, description: 'Seconds, up to a day; left out: as the service says.' })
  readonly leaseFor?: number | null;
}

@ObjectType({ simpleResolvers: true })
export class JobsLeased {
  @Field(() => [WorkerJob], { description: 'Oldest first.' })
  readonly jobs!: readonly WorkerJob[];
}

export const LeaseJobsResult = createUnionType({
  name: 'LeaseJobsResult',
  types: () => [JobsLeased, Invalid, NotPermitted] as const,
});
export type LeaseJobsResult = typeof LeaseJobsResult;

@InputType()
export class HeartbeatJobInput {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly fence!: number;

  @Field(() => Int, { description: 'Seconds from now, up to a day.' })
  readonly leaseFor!: number;
}

@ObjectType({ simpleResolvers: true })
export class JobKept {
  @Field(() => DateTime)
  readonly leaseUntil!: string;
}

export const HeartbeatJobResult = createUnionType({
  name: 'HeartbeatJobResult',
  types: () => [JobKept, NotNow, NotPermitted] as const,
});
export type HeartbeatJobResult = typeof HeartbeatJobResult;

@InputType()
export class CompleteJobInput {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly fence!: number;

  @Field(() => ValuesScalar, { nullable: true })
  readonly values?: Values | null;
}

export const CompleteJobResult = createUnionType({
  name: 'CompleteJobResult',
  types: () => [Done, NotNow, NotPermitted] as const,
});
export type CompleteJobResult = typeof CompleteJobResult;

@InputType()
export class FailJobInput {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly fence!: number;

  @Field(() => String, { description: 'A code in capitals that a step may catch: NOT_FOUND.' })
  readonly error!: string;

  @Field(() => String, { nullable: true, description: 'For administrators.' })
  readonly message?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until it is tried again; left out: it has failed for good.',
  })
  readonly retryIn?: number | null;
}

@ObjectType({ simpleResolvers: true })
export class JobFailed {
  @Field(() => DateTime, { nullable: true, description: 'Null: it was given up.' })
  readonly retryAt!: string | null;
}

export const FailJobResult = createUnionType({
  name: 'FailJobResult',
  types: () => [JobFailed, Invalid, NotNow, NotPermitted] as const,
});
export type FailJobResult = typeof FailJobResult;
