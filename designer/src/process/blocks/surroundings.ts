import { blockCatalogue } from '@marshrut/blocks';
import type { BlockCatalogue, Entities, Entity, LocalText } from '@marshrut/model';
import { createContext, useContext } from 'react';
import type { ProcessSurroundingsQuery } from '../../graphql/generated/graphql.js';

export interface RoleHere {
  readonly key: string;
  readonly name: LocalText;
  readonly system: boolean;
  /** How many people hold it now. */
  readonly users: number;
}

export type GroupHere = ProcessSurroundingsQuery['groups'][number];

export type CalendarHere = ProcessSurroundingsQuery['calendars'][number];

/** What a diagram refers to: blocks, published entities, roles, work calendars (the default one first). */
export interface Surroundings {
  readonly blocks: BlockCatalogue;
  readonly entities: Entities;
  readonly roles: readonly RoleHere[];
  readonly groups: readonly GroupHere[];
  readonly calendars: readonly CalendarHere[];
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const found = useContext(SurroundingsContext);
  if (!found) throw new Error('Expected useSurroundings below SurroundingsContext, but there is none.');
  return found;
}

export function surroundingsOf(data: ProcessSurroundingsQuery): Surroundings {
  return {
    blocks: blockCatalogue,
    entities: new Map(data.entities.map(entity => [entity.key, entityOf(entity)])),
    roles: data.roles,
    groups: data.groups,
    calendars: data.calendars,
  };
}

function entityOf({ onConflict, partOf, fields, ...entity }: ProcessSurroundingsQuery['entities'][number]): Entity {
  return {
    schemaVersion: 1,
    ...entity,
    ...(partOf && { partOf }),
    onConflict: onConflict.toLowerCase() as Entity['onConflict'],
    fields: fields.map(({ help, ...field }) => ({ ...field, ...(help && { help }) })),
  };
}
