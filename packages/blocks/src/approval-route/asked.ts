import type { Asked, Assignee, Failure, Here } from '@marshrut/engine';
import { assigneeOf } from '../shared/who.js';
import type { RouteParticipant, RouteStage } from './settings.js';
import { decides } from './verdict.js';

export type Round =
  | { readonly ok: true; readonly asked: readonly Asked[] }
  | { readonly ok: false; readonly failure: Failure };

/**
 * Who is asked at a stage of this very case. Whoever a condition leaves out is not; a person is asked once, whatever they are
 * named by. Where fewer are left than the rule needs, a person has to look at it: a stage is never passed by mistake.
 */
export function askedAt(here: Here<unknown>, stage: RouteStage, index: number, barred: readonly string[]): Round {
  const asked: Asked[] = [];
  for (const [at, participant] of stage.participants.entries()) {
    const holds = participant.when === '' || here.evaluate(`stages.${index}.participants.${at}.when`);
    if (holds !== true && !holds.ok) return { ok: false, failure: holds.failure };
    if (holds !== true && holds.value !== true) continue;
    const found = meant(here, participant, barred);
    if (!found.ok) return found;
    for (const one of found.asked) if (!asked.some(other => sameSay(one, other))) asked.push(one);
  }
  const voters = asked.filter(({ kind }) => kind !== 'watcher').length;
  const deciding = asked.filter(one => decides(one, stage.rule)).length;
  const needed = stage.rule === 'quorum' ? stage.quorum : 1;
  if (voters > 0 && deciding < needed)
    return { ok: false, failure: { code: 'NOBODY_FOUND', details: { to: stage.rule, needed, found: deciding } } };
  return { ok: true, asked };
}

function meant(here: Here<unknown>, { id, kind, who, each }: RouteParticipant, barred: readonly string[]): Round {
  // A watcher decides nothing, so nothing bars them.
  const without = kind === 'watcher' ? [] : barred;
  if (each === true && (who.to === 'role' || who.to === 'group')) {
    const all = who.to === 'role' ? here.people(who.role) : here.members(who.group);
    const asked = all
      .filter(user => !without.includes(user))
      .map((user): Asked => ({ item: `${id}:${user}`, kind, assignee: { to: 'user', user } }));
    if (asked.length > 0) return { ok: true, asked };
    return { ok: false, failure: { code: 'NOBODY_FOUND', details: { to: who.to } } };
  }
  const found = assigneeOf(here, who, without);
  return found.ok ? { ok: true, asked: [{ item: id, kind, assignee: found.assignee }] } : found;
}

function sameSay(one: Asked, other: Asked): boolean {
  const user = byName(one.assignee);
  return user !== null && user === byName(other.assignee);
}

function byName(assignee: Assignee): string | null {
  return assignee.to === 'user' ? assignee.user : null;
}
