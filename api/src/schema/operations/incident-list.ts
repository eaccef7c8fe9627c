import type { IncidentFilter as Filter } from '@marshrut/runtime';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Incident } from '../cases/incident.js';
import { connectionOf } from '../connection.js';
import { LocalText } from '../local-text.js';
import { DateTime } from '../scalars/instant.js';

@InputType({ description: 'Which of the steps that have stopped. All that is given must fit.' })
export class IncidentFilter {
  @Field(() => ID, { nullable: true })
  readonly processId?: string | null;

  @Field(() => ID, { nullable: true })
  readonly node?: string | null;

  @Field(() => String, { nullable: true, description: 'A kind: `EFFECT_FAILED`.' })
  readonly code?: string | null;

  @Field(() => String, { nullable: true, description: 'As `IncidentGroup.cause` tells it.' })
  readonly cause?: string | null;

  @Field(() => DateTime, { nullable: true })
  readonly stoppedBefore?: string | null;

  @Field(() => [ID], { nullable: true, description: 'These steps alone, a thousand at most.' })
  readonly elements?: readonly string[] | null;
}

export function toFilter({ processId, node, code, cause, stoppedBefore, elements }: IncidentFilter): Filter {
  return { process: processId, node, code, cause, before: stoppedBefore, elements: elements?.slice(0, 1000) };
}

@ObjectType({ simpleResolvers: true, description: 'Steps that stopped at one place for one cause.' })
export class IncidentGroup {
  @Field(() => ID)
  readonly processId!: string;

  @Field(() => LocalText)
  readonly processName!: LocalText;

  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly nodeName!: LocalText;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String, { description: 'What happened, in some words.' })
  readonly title!: string;

  @Field(() => String, {
    description: 'The error of a service, the path of a missing value; empty where the kind says all.',
  })
  readonly cause!: string;

  @Field(() => String, { nullable: true, description: 'The cause in words.' })
  readonly causeName!: string | null;

  @Field(() => Int)
  readonly count!: number;

  @Field(() => DateTime, { description: 'When the first of them stopped.' })
  readonly firstAt!: string;

  @Field(() => DateTime)
  readonly lastAt!: string;
}

export const IncidentConnection = connectionOf(Incident, 'Incident');
