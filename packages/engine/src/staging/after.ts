import type { RecordChange } from '../core/commit.js';
import type { Facts } from '../core/decision.js';
import { matches } from './overlay.js';

/** The committed facts as they will be once `changes` are written: what follows a commit in the same command must see it. */
export function factsAfter(facts: Facts, changes: readonly RecordChange[]): Facts {
  if (changes.length === 0) return facts;
  const written = new Map(changes.map(change => [`${change.entity}/${change.record}`, change]));
  const record: Facts['record'] = (entity, id) => {
    const change = written.get(`${entity}/${id}`);
    if (!change) return facts.record(entity, id);
    if (change.op === 'delete') return null;
    return { id, version: change.version + 1, values: { ...facts.record(entity, id)?.values, ...change.after } };
  };
  return {
    record,
    people: role => facts.people(role),
    members: group => facts.members(group),
    person: id => facts.person(id),
    loads: users => facts.loads(users),
    find(entity, where, most) {
      const found = facts.find(entity, where, most);
      if (!found) return undefined;
      const own = changes.filter(change => change.entity === entity).map(change => record(entity, change.record));
      const others = found.filter(row => !written.has(`${entity}/${row.id}`));
      return [
        ...others,
        ...own.filter(row => row !== null && row !== undefined).filter(row => matches(row.values, where)),
      ].slice(0, most);
    },
  };
}
