import type { Assignee, Here, Load, Pool } from '@marshrut/engine';
import type { Choose } from './settings.js';

/** A task for the people of a pool, or for one of them; null where nobody of them may do it. */
export function chosen(here: Here<unknown>, pool: Pool, choose: Choose, barred: readonly string[]): Assignee | null {
  // Offered to all, it waits in their queue: whoever comes to the role later finds it there.
  if (choose === 'offer' && barred.length === 0) return pool;
  const all = pool.to === 'role' ? here.people(pool.role) : here.members(pool.group);
  const people = all.filter(user => !barred.includes(user));
  if (choose === 'offer') return people.length > 0 ? pool : null;
  const loads = people.length > 0 ? here.loads(people) : [];
  const present = loads.filter(({ away }) => !away);
  // Where everybody is away one of them is chosen all the same: their deputies have taken the work over.
  const [first, ...others] = present.length > 0 ? present : loads;
  if (!first) return null;
  const better = choose === 'leastLoaded' ? lessLoaded : longerWithout;
  const { user } = others.reduce((best, load) => (better(load, best) ? load : best), first);
  return { to: 'user', user, among: pool };
}

function lessLoaded(one: Load, other: Load): boolean {
  return one.tasks < other.tasks || (one.tasks === other.tasks && longerWithout(one, other));
}

/** Ids of tasks grow with time; who was never given one comes first. */
function longerWithout(one: Load, other: Load): boolean {
  if (one.last === null || other.last === null) return one.last === null && other.last !== null;
  return one.last < other.last;
}
