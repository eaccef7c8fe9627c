import {
  type Absent,
  type Actor,
  countInbox,
  countIncidents,
  findCase,
  type LiveEvent,
  type News,
} from '@marshrut/runtime';
import { Arg, Ctx, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { Case, toCase } from '../cases/case.js';
import { denied } from '../guard.js';
import { InboxCounts } from '../work/inbox.js';

@ObjectType({ simpleResolvers: true })
export class InboxChanged {
  @Field(() => Int)
  readonly sequence!: number;

  @Field(() => InboxCounts)
  readonly counts!: InboxCounts;
}

@ObjectType({ simpleResolvers: true })
export class CaseMoved {
  @Field(() => Int)
  readonly sequence!: number;

  @Field(() => Case)
  readonly case!: Case;
}

@ObjectType({ simpleResolvers: true })
export class IncidentsChanged {
  @Field(() => Int)
  readonly sequence!: number;

  @Field(() => Int)
  readonly count!: number;
}

/** Whose inbox is watched, with the roles the person was last seen with. */
interface InboxWatcher {
  actor: Actor;
}

const LIVE =
  'The first event comes at once; a slow reader gets the newest one. `sequence` grows with every move in this server.';

@Resolver()
export class LiveResolver {
  @Allow('task.work')
  @Subscription(() => InboxChanged, {
    description: LIVE,
    subscribe: ({ context }) => watchInbox(context as Context),
  })
  async inboxChanged(
    @Root() { sequence, watcher }: LiveEvent<InboxWatcher>,
    @Ctx() { services, actor }: Context,
  ): Promise<InboxChanged> {
    watcher.actor = actor;
    const counts = await countInbox(services.work, actor);
    return answer(InboxChanged, { sequence, counts: answer(InboxCounts, counts) });
  }

  @Allow('case.read')
  @Subscription(() => CaseMoved, {
    description: LIVE,
    subscribe: ({ context, args }) => watchCase(context as Context, String(args.id)),
  })
  async caseChanged(
    @Root() { sequence }: LiveEvent<string>,
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<CaseMoved> {
    const row = await findCase(context.services.work, context.actor, id);
    if (!row) throw denied(context);
    return answer(CaseMoved, { sequence, case: toCase(row) });
  }

  @Allow('case.manage')
  @Subscription(() => IncidentsChanged, {
    description: LIVE,
    subscribe: ({ context }) => (context as Context).services.live.listen(null, incidentsMoved),
  })
  async incidentsChanged(
    @Root() { sequence }: LiveEvent<null>,
    @Ctx() { services, actor }: Context,
  ): Promise<IncidentsChanged> {
    return answer(IncidentsChanged, { sequence, count: await countIncidents(services.work, actor) });
  }
}

function incidentsMoved(_: unknown, news: News): boolean {
  return news.about === 'case' && news.incidents === true;
}

function watchInbox({ services, actor }: Context): AsyncIterable<LiveEvent<InboxWatcher>> {
  return services.live.listen({ actor }, inboxMoved);
}

function inboxMoved({ actor }: InboxWatcher, news: News): boolean {
  if (news.about === 'access') return news.user === actor.id;
  if (news.about !== 'case') return false;
  const concerns = ({ user, roles, groups }: Pick<Absent, 'user' | 'roles' | 'groups'>): boolean =>
    news.users.includes(user) ||
    news.roles.some(role => roles.includes(role)) ||
    (news.groups ?? []).some(group => groups.includes(group));
  return concerns({ user: actor.id, roles: actor.roles, groups: actor.groups }) || actor.absent.some(concerns);
}

async function watchCase(context: Context, id: string): Promise<AsyncIterable<LiveEvent<string>>> {
  if (!(await findCase(context.services.work, context.actor, id))) throw denied(context);
  return context.services.live.listen(id, (watched, news) => news.about === 'case' && news.case === watched);
}
