import { createPubSub } from '@graphql-yoga/subscription';
import { Ctx, Field, Int, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../context.js';
import { Allow } from '../schema/allow.js';

/** A subscription for tests: told by `tick`, answered with the rights of the moment. */
const pubSub = createPubSub<{ tick: [number] }>();

export function tick(n: number): void {
  pubSub.publish('tick', n);
}

@ObjectType()
class Tick {
  @Field(() => Int)
  readonly n!: number;

  @Field(() => [String])
  readonly may!: readonly string[];
}

@Resolver()
export class TickResolver {
  @Allow('task.work')
  @Subscription(() => Tick, { subscribe: () => pubSub.subscribe('tick') })
  ticks(@Root() n: number, @Ctx() { actor }: Context): Tick {
    return { n, may: [...actor.permissions] };
  }

  @Subscription(() => Int, { subscribe: () => pubSub.subscribe('tick') })
  unruled(@Root() n: number): number {
    return n;
  }

  @Allow('me.read')
  @Query(() => Int)
  broken(): number {
    throw new Error('secret detail /etc/passwd');
  }

  @Allow('task.work')
  @Subscription(() => Int, { subscribe: () => pubSub.subscribe('tick') })
  brokenTicks(): number {
    throw new Error('secret detail /etc/passwd');
  }
}
