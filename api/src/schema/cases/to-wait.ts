import { sayDue } from '@marshrut/engine';
import { say } from '@marshrut/model';
import { type CaseWaitNow, may, servicesByKey, type CaseWait as Wait } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { rolesByKey, usersById } from '../people/sources.js';
import { CaseWait } from './case-wait.js';
import { visibleCases } from './sources.js';

/** A wait in words, with its people. */
export async function toWait(context: Context, wait: Wait | CaseWaitNow): Promise<CaseWait> {
  const { element, node, nodeName, kind, name, key, due, beside, done, total, role, user, owner } = wait;
  const now = 'since' in wait ? wait : { since: null, effect: null, why: null, called: null };
  const { effect, why, called } = now;
  return answer(CaseWait, {
    ...{ element, node, nodeName, kind, key, due, beside, done, total, since: now.since },
    name: effect?.service ? await serviceName(context, effect.service) : name,
    why: why && sayDue(why, context.language),
    role: role === null ? null : await load(context, rolesByKey, role),
    assignee: user === null ? null : await load(context, usersById, user),
    owner: owner === null ? null : await load(context, usersById, owner),
    called: called === null ? null : await load(context, visibleCases, called),
    attempts: effect?.attempts ?? null,
    lastError: may(context.actor, 'case.manage') ? (effect?.lastError ?? null) : null,
  });
}

async function serviceName({ services, language }: Context, key: string): Promise<string> {
  const service = (await servicesByKey(services.services, [key])).get(key);
  return service ? say(service.name, language) : key;
}
