import type { Diagram, Entity, LocalText, Values } from '@marshrut/model';

/** Something ready to run that is shipped with the product: data and nothing else. */
export interface Template {
  readonly key: string;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly roles: readonly { readonly key: string; readonly name: LocalText }[];
  /** In an order in which each refers only to earlier ones. */
  readonly entities: readonly Entity[];
  readonly processes: readonly { readonly key: string; readonly diagram: Diagram }[];
  /** Made only where the server runs with demo people, whose password everybody knows. */
  readonly people: readonly { readonly login: string; readonly name: string; readonly roles: readonly string[] }[];
  /** A value `@name` is the id of the record of that name, which stands earlier. */
  readonly records: readonly { readonly name: string; readonly entity: string; readonly values: Values }[];
}
