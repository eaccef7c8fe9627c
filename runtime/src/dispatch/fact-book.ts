import type { Criterion, Facts, Load, Person } from '@marshrut/engine';
import type { Row } from '@marshrut/model';
import type { Fact } from './storage.js';

/** The committed facts one unit of work has read so far. Lives as long as its transaction, never longer. */
export class FactBook implements Facts {
  readonly #records = new Map<string, Row | null>();
  readonly #finds = new Map<string, readonly Row[]>();
  readonly #people = new Map<string, readonly string[]>();
  readonly #members = new Map<string, readonly string[]>();
  readonly #persons = new Map<string, Person | null>();
  readonly #loads = new Map<string, readonly Load[]>();

  add(facts: readonly Fact[]): void {
    for (const fact of facts) this.#note(fact);
  }

  #note(fact: Fact): void {
    switch (fact.need) {
      case 'record':
        this.#records.set(`${fact.entity}/${fact.id}`, fact.row);
        return;
      case 'find':
        this.#finds.set(searchKey(fact.entity, fact.where, fact.most), fact.rows);
        // Whoever changes many of them need not ask for each.
        for (const row of fact.rows) this.#records.set(`${fact.entity}/${row.id}`, row);
        return;
      case 'people':
        this.#people.set(fact.role, fact.people);
        return;
      case 'members':
        this.#members.set(fact.group, fact.people);
        return;
      case 'person':
        this.#persons.set(fact.id, fact.person);
        return;
      case 'loads':
        this.#loads.set(fact.users.join(' '), fact.loads);
        return;
    }
  }

  record(entity: string, id: string): Row | null | undefined {
    return this.#records.get(`${entity}/${id}`);
  }

  find(entity: string, where: readonly Criterion[], most: number): readonly Row[] | undefined {
    return this.#finds.get(searchKey(entity, where, most));
  }

  people(role: string): readonly string[] | undefined {
    return this.#people.get(role);
  }

  members(group: string): readonly string[] | undefined {
    return this.#members.get(group);
  }

  person(id: string): Person | null | undefined {
    return this.#persons.get(id);
  }

  loads(users: readonly string[]): readonly Load[] | undefined {
    return this.#loads.get(users.join(' '));
  }
}

function searchKey(entity: string, where: readonly Criterion[], most: number): string {
  return `${entity}?${most}${JSON.stringify(where.map(({ field, equals }) => [field, equals]))}`;
}
