import type { Criterion, Facts } from '@marshrut/engine';
import type { Row } from '@marshrut/model';
import type { Fact } from './storage.js';

/** The committed facts one unit of work has read so far. Lives as long as its transaction, never longer. */
export class FactBook implements Facts {
  readonly #records = new Map<string, Row | null>();
  readonly #finds = new Map<string, readonly Row[]>();
  readonly #people = new Map<string, readonly string[]>();

  add(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.need === 'record') this.#records.set(`${fact.entity}/${fact.id}`, fact.row);
      else if (fact.need === 'people') this.#people.set(fact.role, fact.people);
      else this.#finds.set(searchKey(fact.entity, fact.where), fact.rows);
    }
  }

  record(entity: string, id: string): Row | null | undefined {
    return this.#records.get(`${entity}/${id}`);
  }

  find(entity: string, where: readonly Criterion[]): readonly Row[] | undefined {
    return this.#finds.get(searchKey(entity, where));
  }

  people(role: string): readonly string[] | undefined {
    return this.#people.get(role);
  }
}

function searchKey(entity: string, where: readonly Criterion[]): string {
  return `${entity}?${JSON.stringify(where.map(({ field, equals }) => [field, equals]))}`;
}
