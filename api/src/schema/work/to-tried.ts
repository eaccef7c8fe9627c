import type { Effect, Plan } from '@marshrut/engine';
import { say } from '@marshrut/model';
import { processesById, type StagedRows, servicesByKey, type Tried } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { toIncident } from '../cases/incident.js';
import { toWait } from '../cases/to-wait.js';
import { toDiffLists } from '../records/to-diff.js';
import { RuleRow } from './rule-row.js';
import { MatchedRules, TaskTried, TriedBranch, TriedEffect, TriedEnd, TriedWrite } from './tried.js';

/** What a trial came to, in the words of the caller, who owns the task whose rows are `staged`. */
export async function toTried(
  context: Context,
  { tried, plan, caseId }: { readonly tried: Tried; readonly plan: Plan; readonly caseId: string },
  staged: StagedRows,
): Promise<TaskTried> {
  const { language } = context;
  const lists = [tried.changes, ...tried.written.map(({ changes }) => changes)];
  const [changes = [], ...written] = await toDiffLists(context, lists, { staged });
  return answer(TaskTried, {
    changes,
    written: tried.written.map(({ node, name }, at) => answer(TriedWrite, { node, name, changes: written[at] ?? [] })),
    waits: await Promise.all(tried.waits.map(wait => toWait(context, wait))),
    branches: tried.branches.map(branch => answer(TriedBranch, branch)),
    rules: tried.rules.map(({ node, name, rows }) =>
      answer(MatchedRules, { node, name, rows: rows.map(({ number, note }) => answer(RuleRow, { number, note })) }),
    ),
    effects: await Promise.all(tried.effects.map(effect => toEffect(context, effect))),
    incidents: tried.incidents.map(incident =>
      toIncident({ ...incident, at: null, effect: null, mayRetry: false }, caseId, plan, language),
    ),
    goesOn: tried.goesOn?.name ?? null,
    ends: tried.ends && answer(TriedEnd, tried.ends),
  });
}

const nothing = { name: null, to: null, subject: null, text: null };

export async function toEffect({ services, language }: Context, effect: Effect): Promise<TriedEffect> {
  const { id } = effect;
  switch (effect.kind) {
    case 'mail': {
      const { to, subject, text } = effect;
      return answer(TriedEffect, { id, kind: 'MAIL', name: null, to, subject, text });
    }
    case 'service': {
      const service = (await servicesByKey(services.services, [effect.service])).get(effect.service);
      return answer(TriedEffect, {
        ...{ ...nothing, id, kind: 'SERVICE' },
        name: service ? say(service.name, language) : effect.service,
      });
    }
    case 'message':
      return answer(TriedEffect, { ...nothing, id, kind: 'MESSAGE', name: effect.name, to: effect.key || null });
    case 'signal':
      return answer(TriedEffect, { ...nothing, id, kind: 'SIGNAL', name: effect.name });
    case 'file':
      return answer(TriedEffect, { ...nothing, id, kind: 'FILE', name: effect.name });
    case 'call': {
      const process = (await processesById(services.definitions, [effect.process])).get(effect.process);
      const name = process ? say(process.name, language) : effect.process;
      return answer(TriedEffect, { ...nothing, id, kind: 'PROCESS', name });
    }
    case 'items':
      return answer(TriedEffect, { ...nothing, id, kind: 'ITEMS' });
    case 'answer':
      return answer(TriedEffect, { ...nothing, id, kind: 'ANSWER' });
  }
}
