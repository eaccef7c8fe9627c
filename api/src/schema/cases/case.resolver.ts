import { say } from '@marshrut/model';
import {
  type Case as CaseRow,
  listCases,
  namedBy,
  planOf,
  presentValue,
  readCaseTasks,
  titlesOf,
} from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { type Connection, fromCursor, pageSize, toConnection } from '../connection.js';
import { ProcessDefinition, ProcessVersion } from '../definitions/process.js';
import { processes, versions } from '../definitions/sources.js';
import { existing } from '../existing.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { Task, toTask } from '../work/task.js';
import { CardValue, Case, CaseConnection, CasePath, CaseStatus, toCase } from './case.js';
import { HistoryConnection, type HistoryEntry, toHistoryEntry } from './history.js';
import { Incident, toIncident } from './incident.js';
import { ApprovalRoute } from './route.js';
import { caseStories, caseViews, visibleCases } from './sources.js';
import { toRoute } from './to-route.js';

@Resolver(() => Case)
export class CaseResolver {
  @Allow('case.read')
  @Query(() => Case, { nullable: true })
  async case(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Case | null> {
    return load(context, visibleCases, id);
  }

  @Allow('case.read')
  @Query(() => CaseConnection)
  async cases(
    @Ctx() { services, actor }: Context,
    @Arg('search', () => String, { nullable: true }) search: string | null | undefined,
    @Arg('status', () => CaseStatus, { nullable: true }) status: CaseRow['status'] | null | undefined,
    @Arg('processId', () => ID, { nullable: true }) process: string | null | undefined,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<Case>> {
    const last = fromCursor(after, 1)?.[0];
    const query = { search, status, process, first: pageSize(first), after: last ? String(last) : null };
    const { cases, total, hasNext } = await listCases(services.work, actor, query);
    return toConnection({ items: cases.map(row => ({ node: toCase(row), place: [row.id] })), total, hasNext }, after);
  }

  @FieldResolver(() => ProcessDefinition)
  async process(@Root() { row }: Case, @Ctx() context: Context): Promise<ProcessDefinition> {
    return existing(await load(context, processes, row.process), row.process);
  }

  @FieldResolver(() => ProcessVersion)
  async version(@Root() { row }: Case, @Ctx() context: Context): Promise<ProcessVersion> {
    return existing(await load(context, versions, row.processVersion), row.processVersion);
  }

  @FieldResolver(() => User)
  async startedBy(@Root() { row }: Case, @Ctx() context: Context): Promise<User> {
    return existing(await load(context, usersById, row.initiator), row.initiator);
  }

  @FieldResolver(() => [Task])
  async tasks(@Root() { row }: Case, @Ctx() { services }: Context): Promise<readonly Task[]> {
    return (await readCaseTasks(services.work, row)).map(toTask);
  }

  @FieldResolver(() => [Incident], {
    description: 'Where the case has stopped. Inside a task it is told to its owner and to managers alone.',
  })
  async incidents(@Root() { row }: Case, @Ctx() context: Context): Promise<readonly Incident[]> {
    const [view, plan] = [await load(context, caseViews, row), await planOf(context.services.work, row.processVersion)];
    return (view?.incidents ?? []).map(told => toIncident(told, row.id, plan, context.language));
  }

  @FieldResolver(() => [CardValue], { description: 'Committed values of the case card.' })
  async card(@Root() { row }: Case, @Ctx() context: Context): Promise<readonly CardValue[]> {
    const { services, language } = context;
    const card = (await load(context, caseViews, row))?.card ?? [];
    const titles = await titlesOf(
      services.business,
      card.flatMap(({ field, value }) => namedBy(field.type, value)),
    );
    const presenting = { titles, timeZone: services.business.timeZone };
    return card.map(({ field, value }) =>
      answer(CardValue, {
        key: field.key,
        label: field.name,
        value: { value },
        title: value === null ? null : say(presentValue(field.type, value, presenting), language),
      }),
    );
  }

  @FieldResolver(() => [ApprovalRoute], {
    description: 'Approval routes it has entered. Those inside a task are told to its owner and to managers alone.',
  })
  async routes(@Root() { row }: Case, @Ctx() context: Context): Promise<readonly ApprovalRoute[]> {
    const view = await load(context, caseViews, row);
    return Promise.all((view?.routes ?? []).map(route => toRoute(context, route)));
  }

  @FieldResolver(() => CasePath, {
    description: 'The way the case took and where it stands. What a task has not committed yet is not told.',
  })
  async path(@Root() { row }: Case, @Ctx() context: Context): Promise<CasePath> {
    const [story, view] = await Promise.all([load(context, caseStories, row), load(context, caseViews, row)]);
    return answer(CasePath, {
      nodes: story?.nodes ?? [],
      edges: story?.edges ?? [],
      current: view?.current ?? [],
      failed: view?.incidents.map(({ node }) => node) ?? [],
    });
  }

  @FieldResolver(() => HistoryConnection, { description: 'What happened, oldest first.' })
  async history(
    @Root() { row }: Case,
    @Ctx() context: Context,
    @Arg('first', () => Int, { defaultValue: 100 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<HistoryEntry>> {
    const entries = (await load(context, caseStories, row))?.entries ?? [];
    const last = fromCursor(after, 1)?.[0];
    const from = last === undefined ? 0 : entries.findIndex(({ id }) => id === last) + 1;
    const page = entries.slice(from, from + pageSize(first));
    const items = page.map(entry => ({ node: toHistoryEntry(row.id, entry), place: [entry.id] }));
    return toConnection({ items, total: entries.length, hasNext: from + page.length < entries.length }, after);
  }
}
