import { allStories } from '@marshrut/testing';

const moves = 'The API moves all cases of a process, by jobs, to a version that was published; here one case is moved.';

/** Stories that do not play through GraphQL, by their titles, and why. One that would play fails here: take it off the list. */
export const notPlayed: ReadonlyMap<string, string> = new Map([
  ...allStories
    .filter(({ versions }) => Object.keys(versions ?? {}).length > 0)
    .map(({ title }): [string, string] => [title, moves]),
  [
    'A join that waits for what will never come is an incident at once',
    'Publishing refuses it: that is the fault it tells.',
  ],
  [
    'A webhook leaves after the commit, and the case goes on without an answer',
    'The API tells which services a case waits for, and nobody waits for a webhook.',
  ],
  [
    'A document is made after the commit, and the field of the case has it',
    'A real file has an id of its own: the test of files makes one.',
  ],
  ['A case begins only for whom it is offered to', 'The API answers NotPermitted, as for a process there is not.'],
]);
