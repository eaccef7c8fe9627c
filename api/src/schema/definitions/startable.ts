import type { Offered, Startable } from '@marshrut/runtime';
import { Field, ID, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { LocalText } from '../local-text.js';
import { FormField, toParameter } from '../work/form-field.js';

@ObjectType({ simpleResolvers: true, description: 'What the caller may start.' })
export class StartableProcess {
  @Field(() => ID)
  readonly processId!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => LocalText, { nullable: true })
  readonly description!: LocalText | null;

  @Field(() => [FormField])
  readonly parameters!: readonly FormField[];
}

export function toStartable({ process, name, description, parameters }: Startable): StartableProcess {
  return answer(StartableProcess, { processId: process, name, description, parameters: parameters.map(toParameter) });
}

@ObjectType({ simpleResolvers: true, description: 'What the caller may start from a record.' })
export class OfferedProcess extends StartableProcess {
  @Field(() => String, { description: 'The parameter that takes the id of the record.' })
  readonly parameter!: string;
}

export function toOffered(offered: Offered): OfferedProcess {
  return answer(OfferedProcess, { ...toStartable(offered), parameter: offered.parameter });
}
