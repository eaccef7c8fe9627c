import { listCalendars, saveCalendar } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { refused } from '../definitions/refused.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { toCalendar, WorkCalendar } from './calendar.js';
import { CalendarSaved, SaveCalendarInput, SaveCalendarResult } from './save-calendar.js';

@Resolver(() => WorkCalendar)
export class CalendarResolver {
  @Allow('calendar.read')
  @Query(() => [WorkCalendar], { description: 'The default one first; there are at most 100.' })
  async calendars(@Ctx() { services, actor }: Context): Promise<readonly WorkCalendar[]> {
    return (await listCalendars(services.calendars, actor)).map(toCalendar);
  }

  @Allow('calendar.write')
  @Mutation(() => SaveCalendarResult, {
    description: 'Terms counted from now on go by it; due dates that are there already stay.',
  })
  async saveCalendar(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => SaveCalendarInput) { key, name, document, isDefault, expectedVersion }: SaveCalendarInput,
  ): Promise<SaveCalendarResult> {
    const input = { key, name: { ...name }, document, isDefault: isDefault === true };
    const saved = await saveCalendar(services.calendars, actor, input, expectedVersion);
    return saved.ok ? answer(CalendarSaved, { calendar: toCalendar(saved.calendar) }) : refused(saved, language);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Null while it is as the product ships it.' })
  async savedBy(@Root() { savedById }: WorkCalendar, @Ctx() context: Context): Promise<User | null> {
    return savedById === null ? null : load(context, usersById, savedById);
  }
}
