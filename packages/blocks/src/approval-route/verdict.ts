import type { Approval, Asked } from '@marshrut/engine';
import type { RouteStage } from './settings.js';

/**
 * What a stage has come to: approved as soon as its rule is satisfied, rejected as soon as it cannot be any more; null while
 * it is open. Where nobody has a say there is nothing to object to. Those who were added on the way are waited for, and a no of theirs
 * rejects.
 */
export function verdict(
  { rule, quorum }: Pick<RouteStage, 'rule' | 'quorum'>,
  { asked, votes }: Pick<Approval, 'asked' | 'votes'>,
): 'approved' | 'rejected' | null {
  const added = asked.filter(one => one.added);
  if (added.some(({ item }) => votes.some(vote => vote.item === item && vote.said === 'reject'))) return 'rejected';
  const open = added.some(({ item }) => !votes.some(vote => vote.item === item));
  const deciding = asked.filter(one => !one.added && decides(one, rule));
  if (deciding.length === 0) return 'approved';
  const said = deciding.flatMap(({ item }) => votes.find(vote => vote.item === item)?.said ?? []);
  const no = said.filter(one => one === 'reject').length;
  const yes = said.length - no;
  const most = deciding.length - no;
  const needed = rule === 'any' ? 1 : rule === 'quorum' ? quorum : deciding.length;
  if (yes >= needed) return open ? null : 'approved';
  return most < needed ? 'rejected' : null;
}

/** Watchers only see it; where the responsible decide, helpers help. */
export function decides({ kind }: Asked, rule: RouteStage['rule']): boolean {
  return rule === 'responsible' ? kind === 'responsible' : kind !== 'watcher';
}

/** Whoever is asked in turn and has not said anything yet, in their order; watchers are not among them. */
export function stillToSay({ asked, votes }: Pick<Approval, 'asked' | 'votes'>): readonly Asked[] {
  return asked.filter(({ item, kind }) => kind !== 'watcher' && !votes.some(vote => vote.item === item));
}
