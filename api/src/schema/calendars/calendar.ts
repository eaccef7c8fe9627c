import type { CalendarDocument } from '@marshrut/model';
import type { Calendar as CalendarKept } from '@marshrut/runtime';
import { Field, Int, ObjectType } from 'type-graphql';
import { answer } from '../answer.js';
import { LocalText } from '../local-text.js';
import { DateTime } from '../scalars/instant.js';
import { CalendarDocumentScalar } from '../scalars/json.js';

@ObjectType({
  simpleResolvers: true,
  description: 'When an organisation works: deadlines and timers are counted by it.',
})
export class WorkCalendar {
  readonly savedById!: string | null;

  @Field(() => String)
  readonly key!: string;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => CalendarDocumentScalar)
  readonly document!: CalendarDocument;

  @Field(() => Boolean, { description: 'Terms that name no calendar are counted by it. There is exactly one.' })
  readonly isDefault!: boolean;

  @Field(() => Int, { description: 'Counts the saves: the `expectedVersion` of the next one.' })
  readonly version!: number;

  @Field(() => DateTime)
  readonly savedAt!: string;
}

export function toCalendar({ savedBy, ...calendar }: CalendarKept): WorkCalendar {
  return answer(WorkCalendar, { ...calendar, savedById: savedBy });
}
