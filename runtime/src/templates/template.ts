import type { Diagram, Entity, LocalText, Values } from '@marshrut/model';

/** Something ready to run that is shipped with the product: data and nothing else. */
export interface Template {
  readonly key: string;
  readonly name: LocalText;
  readonly description: LocalText;
  readonly roles: readonly { readonly key: string; readonly name: LocalText; readonly outside?: boolean }[];
  /** In an order in which each refers only to earlier ones. */
  readonly entities: readonly Entity[];
  /** One that calls another names it `@key`; that one stands earlier. */
  readonly processes: readonly { readonly key: string; readonly diagram: Diagram }[];
  /** Made only where the server runs with demo people, whose password everybody knows. */
  readonly people: readonly { readonly login: string; readonly name: string; readonly roles: readonly string[] }[];
  /** A value `@name` is the id of the record of that name, which stands earlier, or of the person of that login; null where the people are not made. */
  readonly records: readonly { readonly name: string; readonly entity: string; readonly values: Values }[];
}

/** The diagram with the processes it calls by the ids they have here. */
export function calling(diagram: Diagram, ids: Readonly<Record<string, string>>): Diagram {
  const nodes = diagram.nodes.map(node => {
    const called = node.block === 'call' ? ids[String(node.settings.process).slice(1)] : undefined;
    return called === undefined ? node : { ...node, settings: { ...node.settings, process: called } };
  });
  return { ...diagram, nodes };
}
