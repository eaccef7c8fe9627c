import type { Diagram } from '@marshrut/model';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { existing } from '../existing.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { DiagramScalar } from '../scalars/json.js';
import { DraftAuthorView, ProcessVersion } from './process.js';
import { documents } from './sources.js';

@Resolver(() => ProcessVersion)
export class VersionResolver {
  @FieldResolver(() => DiagramScalar)
  async document(@Root() { id }: ProcessVersion, @Ctx() context: Context): Promise<Diagram> {
    return existing(await load(context, documents, id), id);
  }

  @FieldResolver(() => User, { description: 'Of a draft that is kept: who last saved it.' })
  async publishedBy(@Root() { version }: ProcessVersion, @Ctx() context: Context): Promise<User> {
    return existing(await load(context, usersById, version.publishedBy), version.publishedBy);
  }
}

@Resolver(() => DraftAuthorView)
export class DraftAuthorResolver {
  @FieldResolver(() => User)
  async user(@Root() { author }: DraftAuthorView, @Ctx() context: Context): Promise<User> {
    return existing(await load(context, usersById, author.user), author.user);
  }
}
