import { allStories } from '@marshrut/testing';

const terms = 'The API tells no term of a task and has no mutation that changes one.';

const moves = 'The API moves all cases of a process, by jobs, to a version that was published; here one case is moved.';

/** Stories that do not play through GraphQL, by their titles, and why. One that would play fails here: take it off the list. */
export const notPlayed: ReadonlyMap<string, string> = new Map<string, string>([
  ['Three calendar days', terms],
  ['Seven calendar days', terms],
  ['Thirty calendar days', terms],
  ['Seven working days, over a weekend', terms],
  ['Fifteen working days, over a holiday', terms],
  ['An extension counts on from the due date', terms],
  ['Fifteen working days and ten more', terms],
  ['Four working hours: a warning, then overdue, then somebody else looks', terms],
  ['Working time paused moves the due date by the working time of the pause', terms],
  ...allStories
    .filter(({ versions }) => Object.keys(versions ?? {}).length > 0)
    .map(({ title }): [string, string] => [title, moves]),
]);
