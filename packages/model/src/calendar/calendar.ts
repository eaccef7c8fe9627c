import { z } from 'zod';
import { localTextSchema } from '../data/field.js';
import { isDate } from '../data/read-value.js';

const time = z.string().max(5);
const hours = z.array(z.tuple([time, time])).max(10);
const day = z.string().refine(isDate, 'DATE');

/** Days of about thirty years, all of them special. */
const MOST_DAYS = 10_000;

const few = <T>(record: Record<string, T>): boolean => Object.keys(record).length <= MOST_DAYS;

/**
 * When an organisation works, as it is stored and sent: `WorkCalendar` of the engine without its key and name, which says what
 * each part means. Whether the hours are in order, the zone is known and anybody works at all is told by `checkCalendar`.
 */
export const calendarDocumentSchema = z.strictObject({
  timeZone: z.string().min(1).max(60),
  week: z.strictObject({
    1: hours.nullable(),
    2: hours.nullable(),
    3: hours.nullable(),
    4: hours.nullable(),
    5: hours.nullable(),
    6: hours.nullable(),
    7: hours.nullable(),
  }),
  days: z
    .record(day, z.union([z.enum(['holiday', 'dayOff', 'short', 'working']), z.strictObject({ hours })]))
    .refine(few, 'TOO_MANY'),
  names: z.record(day, localTextSchema).refine(few, 'TOO_MANY').optional(),
  shortDayLess: z.int().min(0).max(1440),
  settledUntil: day.optional(),
});

export type CalendarDocument = z.infer<typeof calendarDocumentSchema>;
