import type { SubstitutionMode as Mode, Substitution as SubstitutionRow } from '@marshrut/runtime';
import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import type { EnumOf } from '../enum-of.js';
import { Invalid, NotPermitted } from '../problem.js';
import { CalendarDate } from '../scalars/calendar-date.js';

export const SubstitutionMode = {
  INFORM: 'inform',
  SHARE: 'share',
  TAKEOVER: 'takeOver',
} as const satisfies EnumOf<Mode>;
registerEnumType(SubstitutionMode, {
  name: 'SubstitutionMode',
  description:
    "INFORM: the deputy sees the tasks. SHARE: the deputy may do them, too. TAKEOVER: they are the deputy's own for the time, and nothing is chosen for the one who is away by load or in turn.",
});

@ObjectType({ simpleResolvers: true, description: 'Who stands in for whom, on which days, both included.' })
export class Substitution {
  readonly row!: SubstitutionRow;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => SubstitutionMode)
  readonly mode!: Mode;

  @Field(() => CalendarDate)
  readonly firstDay!: string;

  @Field(() => CalendarDate)
  readonly lastDay!: string;

  @Field(() => Boolean, { description: 'It holds now; otherwise it is to come.' })
  readonly present!: boolean;
}

export function toSubstitution(row: SubstitutionRow): Substitution {
  const { id, mode, firstDay, lastDay, present } = row;
  return answer(Substitution, { row, id, mode, firstDay, lastDay, present });
}

@InputType()
export class SetSubstitutionInput {
  @Field(() => ID, { description: 'Who is away: the caller, or somebody the caller leads.' })
  readonly userId!: string;

  @Field(() => ID)
  readonly deputyId!: string;

  @Field(() => SubstitutionMode)
  readonly mode!: Mode;

  @Field(() => CalendarDate)
  readonly firstDay!: string;

  @Field(() => CalendarDate)
  readonly lastDay!: string;
}

@InputType()
export class EndSubstitutionInput {
  @Field(() => ID)
  readonly substitutionId!: string;
}

@ObjectType({ simpleResolvers: true })
export class SubstitutionSet {
  @Field(() => Substitution)
  readonly substitution!: Substitution;
}

export const SubstitutionResult = createUnionType({
  name: 'SubstitutionResult',
  types: () => [SubstitutionSet, Invalid, NotPermitted] as const,
});
export type SubstitutionResult = typeof SubstitutionResult;
