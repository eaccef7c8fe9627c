import type { Bench, Stand } from '@marshrut/blocks';

/** Who of those who may do a task is taken for it where nobody was chosen: somebody who has not put a hand to the case, so that four eyes hold. */
export function likely({ house }: Bench, { people }: Extract<Stand, { is: 'task' }>): string {
  const { initiator, performers = {} } = house.state;
  const hands = new Set([initiator, ...Object.values(performers).flat()]);
  return people.find(id => !hands.has(id)) ?? people[0] ?? '';
}
