import { sayKind } from '@marshrut/blocks';
import { say } from '@marshrut/model';
import { countIncidents, groupIncidents, listIncidents, may, planOf } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { Case } from '../cases/case.js';
import { Incident, IncidentDetails, toIncident } from '../cases/incident.js';
import { visibleCases } from '../cases/sources.js';
import { type Connection, fromCursor, instantIn, pageSize, toConnection } from '../connection.js';
import { existing, load } from '../load.js';
import { labelAt } from '../work/label.js';
import { IncidentConnection, IncidentFilter, IncidentGroup, toFilter } from './incident-list.js';

@Resolver(() => Incident)
export class IncidentListResolver {
  @Allow('case.manage')
  @Query(() => IncidentConnection, { description: 'Steps that have stopped, of all cases; the last one first.' })
  async incidents(
    @Ctx() context: Context,
    @Arg('filter', () => IncidentFilter, { nullable: true }) filter: IncidentFilter | null | undefined,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<Incident>> {
    const { services, actor, language } = context;
    const [at, element] = fromCursor(after, 2) ?? [];
    const place = at && element ? { at: instantIn(at), element: String(element) } : null;
    const query = { ...toFilter(filter ?? {}), first: pageSize(first), after: place };
    const { incidents, total, hasNext } = await listIncidents(services.work, actor, query);
    const items = await Promise.all(
      incidents.map(async incident => {
        const plan = await planOf(services.work, incident.processVersion);
        const node = toIncident({ ...incident, mayRetry: true }, incident.case, plan, language);
        return { node, place: [incident.at, incident.element] };
      }),
    );
    return toConnection({ items, total, hasNext }, after);
  }

  @Allow('case.manage')
  @Query(() => [IncidentGroup], { description: 'The same by place and cause, the largest first; a hundred at most.' })
  async incidentGroups(
    @Ctx() { services, actor, language }: Context,
    @Arg('filter', () => IncidentFilter, { nullable: true }) filter: IncidentFilter | null | undefined,
  ): Promise<readonly IncidentGroup[]> {
    const groups = await groupIncidents(services.work, actor, toFilter(filter ?? {}));
    return Promise.all(
      groups.map(async ({ process, processVersion, code, cause, first, last, ...group }) => {
        const plan = await planOf(services.work, processVersion);
        const named = cause === '' || code === 'EFFECT_FAILED' || code === 'ERROR_UNCAUGHT';
        return answer(IncidentGroup, {
          ...{ ...group, processId: process, code, cause, firstAt: first, lastAt: last },
          title: say(sayKind(code), language),
          causeName: named ? cause || null : say(labelAt(plan, cause), language),
        });
      }),
    );
  }

  @Allow('case.manage')
  @Query(() => Int, { description: 'How many steps have stopped and wait for somebody.' })
  async incidentCount(@Ctx() { services, actor }: Context): Promise<number> {
    return countIncidents(services.work, actor);
  }

  @FieldResolver(() => Case)
  async case(@Root() { caseId }: Incident, @Ctx() context: Context): Promise<Case> {
    return existing(await load(context, visibleCases, caseId), caseId);
  }

  @FieldResolver(() => IncidentDetails, { nullable: true, description: 'For managers.' })
  details(@Root() { failure, outside }: Incident, @Ctx() { actor }: Context): IncidentDetails | null {
    if (!may(actor, 'case.manage')) return null;
    return answer(IncidentDetails, {
      ...{ facts: failure.details, effect: outside?.id ?? null, service: outside?.service ?? null },
      ...{ attempts: outside?.attempts ?? null, lastError: outside?.lastError ?? null },
    });
  }
}
