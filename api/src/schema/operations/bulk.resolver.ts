import { type BulkOrder, findBulk, listBulkItems, startBulk } from '@marshrut/runtime';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { readReason } from '../cases/reason.js';
import { type Connection, fromCursor, pageSize, toConnection } from '../connection.js';
import { existing, load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { notPermitted } from '../problems.js';
import { refused } from '../work/refused.js';
import {
  Bulk,
  BulkItem,
  BulkItemConnection,
  BulkOutcome,
  CasesCommanded,
  CommandCasesInput,
  CommandCasesResult,
  toBulk,
} from './bulk.js';
import { sayItem } from './bulk-item.resolver.js';
import { toFilter } from './incident-list.js';

@Resolver(() => Bulk)
export class BulkResolver {
  @Allow('case.manage')
  @Mutation(() => CommandCasesResult, {
    description: 'Asks many cases one by one, in the background; each has a result of its own.',
  })
  async commandCases(
    @Ctx() context: Context,
    @Arg('input', () => CommandCasesInput) input: CommandCasesInput,
  ): Promise<CommandCasesResult> {
    const { services, actor, language } = context;
    const { action, idempotencyKey } = input;
    const wanted = action === 'cancel' || action === 'suspend' || Boolean(input.reason);
    const reason = wanted ? readReason(input.reason ?? '', language) : '';
    if (typeof reason !== 'string') return reason;
    const order = { action, reason, of: targetOf(input) };
    const started = await startBulk(services.work, actor, order, idempotencyKey || undefined);
    if (!started.ok) return refused(context, started, null);
    const bulk = await findBulk(services.work, actor, started.bulk);
    return bulk ? answer(CasesCommanded, { bulk: toBulk(bulk) }) : notPermitted(language);
  }

  @Allow('case.manage')
  @Query(() => Bulk, { nullable: true })
  async bulk(@Ctx() { services, actor }: Context, @Arg('id', () => ID) id: string): Promise<Bulk | null> {
    const found = await findBulk(services.work, actor, id);
    return found && toBulk(found);
  }

  @FieldResolver(() => User)
  async by(@Root() { row }: Bulk, @Ctx() context: Context): Promise<User> {
    return existing(await load(context, usersById, row.actor), row.actor);
  }

  @FieldResolver(() => BulkItemConnection, { description: 'The result of each case, in the order they are asked.' })
  async items(
    @Root() { row }: Bulk,
    @Ctx() context: Context,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
    @Arg('outcomes', () => [BulkOutcome], { nullable: true }) outcomes: BulkItem['outcome'][] | null | undefined,
  ): Promise<Connection<BulkItem>> {
    const { work } = context.services;
    const last = fromCursor(after, 1)?.[0];
    const place = typeof last === 'number' ? last : null;
    const page = await listBulkItems(work, row, { first: pageSize(first), after: place, outcomes });
    const items = page.items.map(({ case: caseId, number, outcome, refusal }) => {
      const message = sayItem(refusal, context.language);
      return { node: answer(BulkItem, { caseId, number, outcome, message }), place: [number] };
    });
    return toConnection({ items, total: page.total, hasNext: page.hasNext }, after);
  }
}

function targetOf({ incidents, cases }: CommandCasesInput): BulkOrder['of'] {
  if (incidents && !cases) return { incidents: toFilter(incidents) };
  if (cases && !incidents) {
    const { search, status, processId: process } = cases;
    return { cases: { search, status, process } };
  }
  throw new GraphQLError('Expected incidents or cases, but it is both or neither. Give one of them.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
