import type { ValueOrigin as Origin } from '@marshrut/runtime';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Case } from '../cases/case.js';
import type { EnumOf } from '../enum-of.js';
import { User } from '../people/user.js';
import { DateTime } from '../scalars/instant.js';
import { LineReason } from '../work/line.js';
import { Task } from '../work/task.js';

export const OriginSource = {
  TASK: 'TASK',
  STEP: 'STEP',
  CARD: 'CARD',
  IMPORT: 'IMPORT',
  API: 'API',
  CASE: 'CASE',
} as const satisfies EnumOf<Origin['source']>;
registerEnumType(OriginSource, {
  name: 'OriginSource',
  description:
    'TASK, STEP: a commit of a task, or of a step outside any. CARD: the record card. IMPORT, API: an import, a program. CASE: of a case card, set at the start, by a repair or by a step.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'Why a value is what it is: the one commit that wrote it, and the step that gave it.',
})
export class ValueOrigin {
  @Field(() => DateTime)
  readonly at!: string;

  @Field(() => User, { nullable: true })
  readonly by!: User | null;

  @Field(() => OriginSource)
  readonly source!: Origin['source'];

  @Field(() => ID, { nullable: true })
  readonly commit!: string | null;

  @Field(() => Case, { nullable: true, description: 'Where the caller may see it.' })
  readonly case!: Case | null;

  @Field(() => Task, { nullable: true, description: 'Where the caller may see it.' })
  readonly task!: Task | null;

  @Field(() => Int, { nullable: true, description: 'Number of the version of the process then.' })
  readonly version!: number | null;

  @Field(() => LineReason, { nullable: true, description: 'The step; told to whoever may see the case.' })
  readonly reason!: LineReason | null;
}
