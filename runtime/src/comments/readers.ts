import { normalText } from '@marshrut/expressions';
import { sql } from 'kysely';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { listPeople } from '../people/list-people.js';
import { findActor, findPeople, type Person } from '../people/person.js';
import { searchWords } from '../tables/search-words.js';
import { findCase } from '../work/case-row.js';
import type { WorkDeps } from '../work/deps.js';

/** Somebody of the house, and whether they see the case: only then can they be mentioned. */
export interface Mentionable {
  readonly person: Person;
  readonly reads: boolean;
}

const MOST = 8;

/** Those who take part in the case first, then others by name, for whoever may see people; nobody for whoever does not see the case. */
export async function listMentionable(
  deps: WorkDeps,
  actor: Actor,
  caseId: string,
  search: string | null | undefined,
): Promise<readonly Mentionable[]> {
  if (!(await findCase(deps, actor, caseId))) return [];
  const partakers = await partakersOf(deps, caseId, searchWords(search));
  const listed = may(actor, 'people.read')
    ? (await listPeople(deps.people, { search, active: true, first: 2 * MOST })).items
    : [];
  const known = new Set(partakers.map(({ id }) => id));
  const others = listed.map(({ person }) => person).filter(({ id }) => !known.has(id));
  const people = [...partakers, ...others].filter(({ id }) => id !== actor.id).slice(0, MOST);
  const found = await Promise.all(
    people.map(async person => ({ person, reads: await reads(deps, person.id, caseId) })),
  );
  return [...found.filter(one => one.reads), ...found.filter(one => !one.reads)];
}

/** Those of these people who do not see the case, have left, or are nobody. */
export async function notReaders(deps: WorkDeps, caseId: string, users: readonly string[]): Promise<readonly string[]> {
  const read = await Promise.all(users.map(user => reads(deps, user, caseId)));
  return users.filter((_, at) => !read[at]);
}

/** As they would be let in themselves: nobody is told of what they could not open. */
async function reads(deps: WorkDeps, user: string, caseId: string): Promise<boolean> {
  const reader = await findActor(deps.people, user);
  return reader !== null && (await findCase(deps, reader, caseId)) !== null;
}

async function partakersOf(deps: WorkDeps, caseId: string, words: readonly string[]): Promise<readonly Person[]> {
  const { rows } = await sql<{ id: string | null }>`
    select initiator as id from case_instance where id = ${caseId} and parent_case is null
    union select owner from task where case_id = ${caseId}
    union select user_id from task where case_id = ${caseId}
    union select p.user_id from task_participant p join task t on t.id = p.task where t.case_id = ${caseId}
    union select author from case_comment where case_id = ${caseId}`.execute(deps.db);
  const people = await findPeople(
    deps.people,
    rows.flatMap(({ id }) => (id === null ? [] : [id])),
  );
  return [...people.values()]
    .filter(({ active, name, login }) => active && words.every(word => normalText(`${name} ${login}`).includes(word)))
    .sort((a, b) => a.name.localeCompare(b.name));
}
