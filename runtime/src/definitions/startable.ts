import type { CardField, LocalText } from '@marshrut/model';
import { type Actor, holdsAny } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { Definitions } from './definitions.js';

/** What an actor may start. */
export interface Startable {
  readonly process: string;
  /** The version a new case runs on. */
  readonly version: string;
  readonly name: LocalText;
  readonly description: LocalText | null;
  /** Fields of the card that are given at the start. */
  readonly parameters: readonly CardField[];
}

/** Published processes one of whose starters the actor is, by name. */
export async function listStartable({ db, plans }: Definitions, actor: Actor): Promise<readonly Startable[]> {
  if (!may(actor, 'process.start')) return [];
  const rows = await db
    .selectFrom('process')
    .select(['id', 'published'])
    .where('published', 'is not', null)
    .orderBy('name_norm')
    .orderBy('id')
    .execute();
  const published = rows.flatMap(({ id, published: version }) => (version === null ? [] : [{ process: id, version }]));
  const diagrams = await plans.diagrams(published.map(({ version }) => version));
  return published.flatMap(({ process, version }): Startable[] => {
    const diagram = diagrams.get(version);
    if (!diagram || !holdsAny(actor, diagram.starters)) return [];
    const { name, description = null, card } = diagram;
    return [{ process, version, name, description, parameters: card.filter(isAsked) }];
  });
}

/** A file is attached in a task: before the start there is none. */
function isAsked({ use, type }: CardField): boolean {
  return use === 'parameter' && type.kind !== 'file';
}
