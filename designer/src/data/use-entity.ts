import { EntityDocument, type EntityPartsFragment } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';

export type Entity = EntityPartsFragment;
export type EntityField = Entity['fields'][number];

export function useEntity(key: string) {
  return useAnswer(EntityDocument, { key });
}
