import { type SqlBool, sql } from 'kysely';
import type { Absent, Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { TaskWhere } from './inbox-filter.js';

/**
 * MINE: in my work or that of my deputy for me, or given to me by name, and what I have taken over. QUEUE: free
 * tasks of my roles and groups, and of those I act for. ABSENT: what those I stand in for have in work or were given. PARTICIPANT: where I
 * help or watch. TEAM: what the people whom I lead have, for those who answer for
 * cases. DONE: completed by me.
 */
export type InboxView = 'MINE' | 'QUEUE' | 'ABSENT' | 'PARTICIPANT' | 'TEAM' | 'DONE';

/** A part of a view that one index gives in order. */
export interface Arm {
  readonly where: TaskWhere;
  /** The caller has all of it in work. */
  readonly staged: boolean;
}

/** The words stand in the statement itself: only so can the databases use the indexes of free tasks and of those in work. */
const free = sql<SqlBool>`task.owner is null and task.status = 'open'`;
const held = sql<SqlBool>`task.status in ('open', 'active', 'paused')`;

export function armsOf(actor: Actor, view: InboxView): readonly Arm[] {
  switch (view) {
    case 'MINE':
      return [
        { staged: true, where: heldBy(actor.id) },
        { staged: false, where: givenTo(actor.id) },
        { staged: false, where: atDeputyOf(actor.id) },
        ...actor.absent.filter(({ mode }) => mode === 'takeOver').flatMap(ofAbsent),
      ];
    case 'QUEUE': {
      const acting = actor.absent.filter(({ mode }) => mode !== 'inform');
      const roles = new Set([actor, ...acting].flatMap(one => one.roles));
      const groups = new Set([actor, ...acting].flatMap(one => one.groups));
      return [
        ...[...roles].map((role): Arm => queue(eb => eb('task.role', '=', role))),
        ...[...groups].map((group): Arm => queue(eb => eb('task.people_group', '=', group))),
      ];
    }
    case 'PARTICIPANT':
      return [{ staged: false, where: partIn(actor.id) }];
    case 'ABSENT':
      return actor.absent.flatMap(ofAbsent);
    case 'TEAM':
      return may(actor, 'case.manage') ? [{ staged: false, where: ofTeam(actor) }] : [];
    case 'DONE':
      return [
        { staged: true, where: eb => eb.and([eb('task.owner', '=', actor.id), eb('task.status', '=', 'completed')]) },
      ];
  }
}

function heldBy(user: string): TaskWhere {
  return eb => eb.and([eb('task.owner', '=', user), held]);
}

function givenTo(user: string): TaskWhere {
  return eb => eb.and([eb('task.user_id', '=', user), free]);
}

/** What somebody does for this person, who may take it back; deputies are few, so it is read along what each of them has in work. */
function atDeputyOf(user: string): TaskWhere {
  return eb => {
    const deputies = sql<string>`(select deputy from substitution where absent = ${user})`;
    return eb.and([eb('task.owner', 'in', deputies), eb('task.owner_for', '=', user), held]);
  };
}

/** Not among one's own: those are read along an index in their order, and these by whoever takes part, few at a time. */
function partIn(user: string): TaskWhere {
  return eb => {
    const tasks = sql<string>`(select task from task_participant where user_id = ${user})`;
    return eb.and([eb('task.id', 'in', tasks), held]);
  };
}

/** What is staged in them is not their deputy's to see before they take it. */
function ofAbsent({ user }: Absent): readonly Arm[] {
  return [
    { staged: false, where: heldBy(user) },
    { staged: false, where: givenTo(user) },
  ];
}

/** Free tasks of a role or a group; those given to one of its people by name stand with that person. */
function queue(of: TaskWhere): Arm {
  return { staged: false, where: eb => eb.and([of(eb), eb('task.user_id', 'is', null), free]) };
}

function ofTeam(actor: Actor): TaskWhere {
  return eb => {
    const team = sql<string>`(select id from ${sql.table('user')} where manager = ${actor.id})`;
    return eb.and([
      held,
      eb.or([eb('task.owner', 'in', team), eb.and([eb('task.owner', 'is', null), eb('task.user_id', 'in', team)])]),
    ]);
  };
}
