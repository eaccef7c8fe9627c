import { saveEntity } from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { Entity, toEntity } from './entity.js';
import { refused } from './refused.js';
import { EntitySaved, SaveEntityInput, SaveEntityResult, toDocument } from './save-entity.js';

@Resolver()
export class EntityResolver {
  @Allow('entity.read')
  @Query(() => [Entity])
  entities(@Ctx() { services, actor }: Context): readonly Entity[] {
    const { entities, versions } = services.definitions.entities.current();
    return [...entities.values()].map(entity => toEntity(entity, versions.get(entity.key) ?? 0, actor));
  }

  @Allow('entity.read')
  @Query(() => Entity, { nullable: true })
  entity(@Ctx() { services, actor }: Context, @Arg('key', () => String) key: string): Entity | null {
    const { entities, versions } = services.definitions.entities.current();
    const entity = entities.get(key);
    return entity ? toEntity(entity, versions.get(key) ?? 0, actor) : null;
  }

  @Allow('entity.write')
  @Mutation(() => SaveEntityResult)
  async saveEntity(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => SaveEntityInput) input: SaveEntityInput,
  ): Promise<SaveEntityResult> {
    const saved = await saveEntity(services.definitions, actor, toDocument(input), input.expectedVersion);
    if (!saved.ok) return refused(saved, language);
    return answer(EntitySaved, { entity: toEntity(saved.entity, saved.version, actor) });
  }
}
