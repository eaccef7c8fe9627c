import { normalText } from '@marshrut/expressions';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { isText } from '../tables/plain-text.js';
import { searchWords } from '../tables/search-words.js';
import type { People } from './people.js';
import { findPeople, type Person } from './person.js';

export interface PeopleQuery {
  /** Words of the name or login, each found anywhere. */
  readonly search?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly group?: string | null | undefined;
  /** Whom this person leads. */
  readonly manager?: string | null | undefined;
  /** Only those who have not left. */
  readonly active?: boolean | null | undefined;
  readonly first: number;
  readonly after?: PlaceInPeople | null | undefined;
}

/** Where a person stands in the list: by name, then by id. */
export type PlaceInPeople = readonly [search: string, id: string];

export interface PeoplePage {
  readonly items: readonly { readonly person: Person; readonly place: PlaceInPeople }[];
  readonly total: number;
  readonly hasNext: boolean;
}

export async function listPeople(people: People, query: PeopleQuery): Promise<PeoplePage> {
  const matching = people.db.selectFrom('user').where(expression => expression.and(conditions(query)));
  const { total } = await matching
    .select(expression => expression.fn.countAll<number | string>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .$if(Boolean(query.after), page => {
      const [search, id] = query.after ?? ['', ''];
      return page.where(({ or, and, eb }) =>
        or([eb('search', '>', search), and([eb('search', '=', search), eb('id', '>', id)])]),
      );
    })
    .select(['id', 'search'])
    .orderBy('search')
    .orderBy('id')
    .limit(query.first + 1)
    .execute();
  const shown = rows.slice(0, query.first);
  const persons = await findPeople(
    people,
    shown.map(row => row.id),
  );
  return {
    items: shown.flatMap(row => {
      const person = persons.get(row.id);
      return person ? [{ person, place: [row.search, row.id] as const }] : [];
    }),
    total: Number(total),
    hasNext: rows.length > query.first,
  };
}

function conditions({ search, role, group, manager, active }: PeopleQuery): Expression<SqlBool>[] {
  return [
    ...searchWords(search).map(word => sql<SqlBool>`search like ${`%${escapeLike(word)}%`} escape '!'`),
    ...(role ? [within(role, sql`select user_id from user_role where role = ${role}`)] : []),
    ...(group ? [within(group, sql`select user_id from people_group_member where people_group = ${group}`)] : []),
    ...(manager ? [isText(manager) ? sql<SqlBool>`manager = ${manager}` : sql<SqlBool>`1 = 0`] : []),
    ...(active ? [sql<SqlBool>`left_at is null`] : []),
  ];
}

function within(key: string, people: RawBuilder<unknown>): Expression<SqlBool> {
  return isText(key) ? sql<SqlBool>`id in (${people})` : sql<SqlBool>`1 = 0`;
}

function escapeLike(word: string): string {
  return word.replace(/[!%_]/g, '!$&');
}

/** What the search looks through, and what the list is sorted by. */
export function searchText(name: string, login: string): string {
  return normalText(`${name} ${login}`);
}
