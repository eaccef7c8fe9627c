import type { Values } from '@marshrut/model';
import type { TaskWork as WorkRow } from '@marshrut/runtime';
import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { EntityField } from '../definitions/entity.js';
import { LocalText } from '../local-text.js';
import { Record } from '../records/record.js';
import { Title } from '../records/title.js';
import { ValuesScalar } from '../scalars/json.js';
import { FormField } from './form-field.js';
import { FormTable } from './form-table.js';

/** Where a task stands: the element a command names, and its node. */
@ObjectType({ simpleResolvers: true })
abstract class Place {
  @Field(() => ID)
  readonly element!: string;

  @Field(() => ID)
  readonly node!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;
}

@ObjectType({ simpleResolvers: true })
export class FormScreen extends Place {
  @Field(() => [FormField])
  readonly fields!: readonly FormField[];

  @Field(() => [FormTable])
  readonly tables!: readonly FormTable[];

  @Field(() => ValuesScalar, { description: 'What was typed last, or what stands in the case and its records.' })
  readonly values!: Values;

  @Field(() => ValuesScalar, { description: 'Values of the case card that conditions of the form look at.' })
  readonly context!: Values;

  @Field(() => [Title])
  readonly titles!: readonly Title[];

  @Field(() => Boolean, { description: 'True where `values` holds what was typed and not submitted.' })
  readonly drafted!: boolean;

  @Field(() => [String], {
    description:
      'Paths in `values` that somebody typed and did not submit. Submit these and what is changed now: a value that is left out stays as it is then, whoever changed it meanwhile.',
  })
  readonly typed!: readonly string[];
}

@ObjectType({ simpleResolvers: true })
export class Criterion {
  @Field(() => String)
  readonly field!: string;

  @Field(() => LocalText)
  readonly label!: LocalText;

  @Field(() => ValuesScalar, { nullable: true, description: '`{ "value": … }`' })
  readonly value!: Values | null;

  @Field(() => String, { nullable: true, description: 'The value, ready to be shown.' })
  readonly title!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Records a search has found; one is chosen, or none.',
})
export class SelectionScreen extends Place {
  @Field(() => String)
  readonly entity!: string;

  @Field(() => [EntityField])
  readonly columns!: readonly EntityField[];

  @Field(() => [Record])
  readonly found!: readonly Record[];

  @Field(() => [Criterion])
  readonly criteria!: readonly Criterion[];
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Something only the client knows is compared. `left`: attempts that are left. `missed`: what was told before did not match.',
})
export class VerifyScreen extends Place {
  @Field(() => LocalText)
  readonly ask!: LocalText;

  @Field(() => Int)
  readonly left!: number;

  @Field(() => Boolean)
  readonly missed!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The page before a commit. `final`: "Finish", otherwise "Submit".',
})
export class ReviewScreen extends Place {
  readonly work!: WorkRow;

  @Field(() => Boolean)
  readonly final!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The step cannot go on: a value it rests on is missing. Back is open; retry after the cause is gone.',
})
export class IncidentScreen extends Place {
  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  @Field(() => String, { nullable: true, description: 'Path of the value that is missing.' })
  readonly path!: string | null;
}

export const Screen = createUnionType({
  name: 'Screen',
  types: () => [FormScreen, SelectionScreen, VerifyScreen, ReviewScreen, IncidentScreen] as const,
});
export type Screen = typeof Screen;
