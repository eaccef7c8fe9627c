import { listCaughtMail } from '@marshrut/runtime';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { type Connection, fromCursor, pageSize, toConnection } from '../connection.js';
import { type CaughtLetter, CaughtLetterConnection, toCaughtLetter } from './caught-mail.js';

@Resolver()
export class CaughtMailResolver {
  @Allow('service.write')
  @Query(() => CaughtLetterConnection, {
    description: 'Letters that were not sent, for there is no mail server; newest first.',
  })
  async caughtMail(
    @Ctx() { services, actor }: Context,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<CaughtLetter>> {
    const [caughtAt, id] = fromCursor(after, 2) ?? [];
    const place = caughtAt === undefined ? null : ([String(caughtAt), String(id)] as const);
    const query = { first: pageSize(first), after: place };
    const { items, ...page } = await listCaughtMail(services.services, actor, query);
    const nodes = items.map(row => ({ node: toCaughtLetter(row), place: [row.caughtAt, row.id] }));
    return toConnection({ ...page, items: nodes }, after);
  }
}
