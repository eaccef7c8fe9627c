import { sayIncident, sayKind, sayMeaning } from '@marshrut/blocks';
import type { Failure, Plan } from '@marshrut/engine';
import { type Language, say } from '@marshrut/model';
import type { WaitEffect } from '@marshrut/runtime';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { LocalText } from '../local-text.js';
import { DateTime } from '../scalars/instant.js';
import { ValuesScalar } from '../scalars/json.js';
import { labelAt } from '../work/label.js';
import { pathOf } from '../work/to-screen.js';

@ObjectType({ simpleResolvers: true, description: 'For engineers: nothing in it is a secret.' })
export class IncidentDetails {
  @Field(() => ValuesScalar, { description: 'The facts of the failure, as the engine tells them.' })
  readonly facts!: Failure['details'];

  @Field(() => ID, {
    nullable: true,
    description:
      'The effect that failed: what it is called in the outbox, and the idempotency key the other system was given.',
  })
  readonly effect!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the service it asked.' })
  readonly service!: string | null;

  @Field(() => Int, { nullable: true })
  readonly attempts!: number | null;

  @Field(() => String, { nullable: true })
  readonly lastError!: string | null;
}

/** `case` and `details` are answered by the resolver. */
@ObjectType({ simpleResolvers: true })
export class Incident {
  readonly caseId!: string;
  readonly failure!: Failure;
  readonly outside!: WaitEffect | null;

  @Field(() => ID)
  readonly element!: string;

  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly nodeName!: LocalText;

  @Field(() => DateTime, { nullable: true, description: 'When it stopped.' })
  readonly at!: string | null;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String, { description: 'What happened, in some words.' })
  readonly title!: string;

  @Field(() => String, { description: 'What happened, and what to do.' })
  readonly message!: string;

  @Field(() => String, { description: 'What it means for whom the case is about.' })
  readonly meaning!: string;

  @Field(() => String, { nullable: true, description: 'Path of the value that is missing.' })
  readonly path!: string | null;

  @Field(() => Boolean, {
    description: 'It stopped between tasks: there the data of the case may be corrected by `repairCase`.',
  })
  readonly between!: boolean;

  @Field(() => Boolean, { description: 'May the caller try it again by `retryIncident`?' })
  readonly mayRetry!: boolean;
}

export interface ToldIncident {
  readonly element: string;
  readonly node: string;
  readonly nodeName: LocalText;
  readonly between: boolean;
  readonly failure: Failure;
  readonly at: string | null;
  readonly effect: WaitEffect | null;
  readonly mayRetry: boolean;
}

export function toIncident(told: ToldIncident, caseId: string, plan: Plan, language: Language): Incident {
  const { element, node, nodeName, between, failure, at, effect: outside, mayRetry } = told;
  const path = pathOf(failure);
  return answer(Incident, {
    ...{ caseId, failure, outside, element, node, nodeName, at, between, path, mayRetry, code: failure.code },
    title: say(sayKind(failure.code), language),
    message: say(sayIncident(failure, labelAt(plan, path ?? ''), between), language),
    meaning: say(sayMeaning(failure.code), language),
  });
}
