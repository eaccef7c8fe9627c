import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Allow } from './allow.js';
import { load } from './load.js';
import { Node } from './node.js';
import { nodeSource } from './node-sources.js';

const MOST_NODES = 100;

@Resolver()
export class NodeResolver {
  @Allow('node.read')
  @Query(() => Node, { nullable: true })
  async node(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Node | null> {
    return find(context, id);
  }

  @Allow('node.read')
  @Query(() => [Node], { nullable: 'items' })
  async nodes(
    @Ctx() context: Context,
    @Arg('ids', () => [ID]) ids: readonly string[],
  ): Promise<readonly (Node | null)[]> {
    if (ids.length <= MOST_NODES) return Promise.all(ids.map(id => find(context, id)));
    const message = `Expected at most ${MOST_NODES} ids, but there are ${ids.length}. Ask in parts.`;
    throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}

async function find(context: Context, id: string): Promise<Node | null> {
  const source = nodeSource(id);
  return source ? load(context, source, id) : null;
}
