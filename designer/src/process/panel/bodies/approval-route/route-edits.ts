import type { RouteParticipant, RouteSettings, RouteStage } from '@marshrut/blocks';
import { localText } from '@marshrut/model';
import { moved } from '../../../order/moved.js';

/** A name that none of these has: `s1`, `s2`. */
function free(letter: string, taken: readonly { readonly id: string }[]): string {
  for (let number = taken.length + 1; ; number++)
    if (!taken.some(({ id }) => id === `${letter}${number}`)) return `${letter}${number}`;
}

export function withStage(route: RouteSettings): RouteSettings {
  const number = route.stages.length + 1;
  const stage: RouteStage = {
    id: free('s', route.stages),
    name: localText(`Этап ${number}`, `Stage ${number}`),
    turn: 'together',
    approval: true,
    rule: 'all',
    quorum: 1,
    participants: [newParticipant([])],
    fill: [],
    reject: '',
  };
  return { ...route, stages: [...route.stages, stage] };
}

export function newParticipant(others: readonly RouteParticipant[]): RouteParticipant {
  const kind = others.length === 0 ? 'responsible' : 'helper';
  return { id: free('p', others), kind, who: { to: 'role', role: '' }, when: '' };
}

/** What went back to the stage ends the route now. */
export function withoutStage(route: RouteSettings, id: string): RouteSettings {
  const left = route.stages.filter(stage => stage.id !== id);
  return { ...route, stages: left.map(stage => (stage.reject === id ? { ...stage, reject: '' } : stage)) };
}

/** What went back to a stage that comes later now, ends the route. */
export function withMoved(route: RouteSettings, from: number, to: number): RouteSettings {
  const stages = moved(route.stages, from, to);
  const legal = (stage: RouteStage, index: number): boolean =>
    stages.slice(0, index + 1).some(({ id }) => id === stage.reject);
  return { ...route, stages: stages.map((stage, index) => (legal(stage, index) ? stage : { ...stage, reject: '' })) };
}

export function withChanged(route: RouteSettings, changed: RouteStage): RouteSettings {
  return { ...route, stages: route.stages.map(stage => (stage.id === changed.id ? changed : stage)) };
}
