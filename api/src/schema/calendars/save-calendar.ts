import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql';
import { LocalTextInput } from '../local-text.js';
import { Invalid, NotPermitted, StaleVersion } from '../problem.js';
import { CalendarDocumentScalar } from '../scalars/json.js';
import { WorkCalendar } from './calendar.js';

@InputType()
export class SaveCalendarInput {
  @Field(() => String)
  readonly key!: string;

  @Field(() => Int, { description: 'The version this edit began with; 0 for a new calendar.' })
  readonly expectedVersion!: number;

  @Field(() => LocalTextInput)
  readonly name!: LocalTextInput;

  @Field(() => CalendarDocumentScalar)
  readonly document!: object;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True makes it the default one; otherwise that stays as it is.',
  })
  readonly isDefault?: boolean | null;
}

@ObjectType({ simpleResolvers: true })
export class CalendarSaved {
  @Field(() => WorkCalendar)
  readonly calendar!: WorkCalendar;
}

export const SaveCalendarResult = createUnionType({
  name: 'SaveCalendarResult',
  types: () => [CalendarSaved, Invalid, StaleVersion, NotPermitted] as const,
});
export type SaveCalendarResult = typeof SaveCalendarResult;
