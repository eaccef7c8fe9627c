import type { Entity } from '@marshrut/model';
import { type Actor, holdsAny } from './actor.js';
import type { Person } from './person.js';

/** What each action is done to; `null`: to nothing in particular. */
export interface Subjects {
  'me.read': null;
  'node.read': null;
  'people.read': null;
  'people.write': null;
  /** The contact data of a person: their id. */
  'contact.read': string;
  /** Who stands in for a person who is away. */
  'substitution.write': Pick<Person, 'id' | 'manager'>;
  /** An API token: the id of the person it belongs to. */
  'token.read': string;
  'token.write': string;
  'entity.read': null;
  'entity.write': null;
  'record.read': Entity;
  'record.write': Entity;
  'process.read': null;
  'process.design': null;
  /** Shipped templates: which there are, installing and removing them. */
  'template.install': null;
  'process.start': null;
  /** One's own inbox and what one may start: empty for whoever has no work here. */
  'inbox.read': null;
  /** Keeping a view of the inbox for a role or a group. */
  'inbox.share': null;
  'task.read': null;
  'task.work': null;
  /** Giving a task to another of those it was chosen from: whoever has it, and managers. */
  'task.transfer': null;
  /** Taking back a completed task: who completed it, and to whom its process leaves that. */
  'task.undo': { readonly performer: string | null; readonly by: 'managers' | 'performer' | 'nobody' };
  'case.read': null;
  /** Saying something about a case one sees: everybody who sees it. */
  'comment.write': null;
  /** Taking back a case one began oneself: who began it. */
  'case.withdraw': string;
  'case.manage': null;
  /** Taking running cases to another version of their process. */
  'case.move': null;
  /** Messages and signals to cases. */
  'message.send': null;
  /** What services there are; and defining them, reading letters that were not sent. */
  'service.read': null;
  'service.write': null;
  /** How long finished cases keep their history. */
  'retention.manage': null;
  /** Which webhooks there are, and their secrets. */
  'webhook.write': null;
  /** Work calendars, whose holidays are no secret; and changing them. */
  'calendar.read': null;
  'calendar.write': null;
  /** Doing the work of services as a program outside. */
  'worker.work': null;
}

export type Action = keyof Subjects;

type Rule<Subject> = (actor: Actor, subject: Subject) => boolean;
interface Gate<Subject> {
  /** Without a subject: may this actor ever? */
  readonly ever: (actor: Actor) => boolean;
  readonly rule: Rule<Subject>;
}

const anyone = (): boolean => true;
const inside = (actor: Actor): boolean => !actor.outside;
const designs = (actor: Actor): boolean => actor.permissions.has('DESIGN');
const works = (actor: Actor): boolean => actor.permissions.has('WORK');
const manages = (actor: Actor): boolean => actor.permissions.has('MANAGE');
const integrates = (actor: Actor): boolean => actor.permissions.has('INTEGRATE');
const administers = (actor: Actor): boolean => actor.permissions.has('ADMINISTER');
const either =
  (...rules: readonly ((actor: Actor) => boolean)[]) =>
  (actor: Actor): boolean =>
    rules.some(rule => rule(actor));

function always<Subject>(ever: (actor: Actor) => boolean): Gate<Subject> {
  return { ever, rule: ever };
}

/** The one table of what is allowed. An action that does not stand here is denied. */
const gates: { readonly [A in Action]: Gate<Subjects[A]> } = {
  'me.read': always(anyone),
  'node.read': always(anyone),
  'people.read': always(inside),
  'people.write': always(administers),
  'contact.read': { ever: anyone, rule: (actor, user) => actor.id === user || administers(actor) },
  'substitution.write': {
    ever: anyone,
    rule: (actor, { id, manager }) => actor.id === id || actor.id === manager || administers(actor),
  },
  'token.read': { ever: integrates, rule: (actor, owner) => actor.id === owner && integrates(actor) },
  'token.write': {
    ever: either(integrates, administers),
    rule: (actor, owner) => (actor.id === owner && integrates(actor)) || administers(actor),
  },
  'entity.read': always(anyone),
  'entity.write': always(designs),
  'record.read': {
    ever: anyone,
    rule: (actor, entity) =>
      (inside(actor) || entity.ownedBy !== undefined) &&
      (holdsAny(actor, entity.readers) || holdsAny(actor, entity.editors)),
  },
  'record.write': { ever: inside, rule: (actor, entity) => inside(actor) && holdsAny(actor, entity.editors) },
  'process.read': always(either(designs, manages, integrates)),
  'process.design': always(designs),
  'template.install': always(either(designs, administers)),
  'process.start': always(works),
  'inbox.read': always(anyone),
  'inbox.share': always(manages),
  'task.read': always(either(works, manages)),
  'task.work': always(works),
  'task.transfer': always(either(works, manages)),
  'task.undo': {
    ever: either(works, manages),
    rule: (actor, { performer, by }) =>
      by !== 'nobody' && (manages(actor) || (by === 'performer' && works(actor) && actor.id === performer)),
  },
  'case.read': always(either(works, manages, designs)),
  'comment.write': always(either(works, manages, designs)),
  'case.withdraw': { ever: works, rule: (actor, initiator) => works(actor) && actor.id === initiator },
  'case.manage': always(manages),
  'case.move': always(either(designs, administers)),
  'message.send': always(either(integrates, manages)),
  'service.read': always(either(designs, manages, integrates, administers)),
  'service.write': always(administers),
  'retention.manage': always(administers),
  'webhook.write': always(administers),
  'calendar.read': always(anyone),
  'calendar.write': always(administers),
  'worker.work': always(integrates),
};

/**
 * May `actor` do `action` to `subject`? Without a subject: may the actor ever, so that the door can refuse early;
 * the service asks again with the subject. Whoever is not signed in may nothing.
 */
export function may<A extends Action>(actor: Actor | null, action: A, subject?: Subjects[A]): boolean {
  if (!actor || !isAction(action)) return false;
  const gate: Gate<Subjects[A]> = gates[action];
  return subject === undefined || subject === null ? gate.ever(actor) : gate.rule(actor, subject);
}

/**
 * Of the records that the actor may read: the field that has to name them, or null where they may read all. Asked beside
 * `record.read` wherever a record is found; what is not theirs is answered like what does not exist.
 */
export function ownField(actor: Actor, entity: Pick<Entity, 'ownedBy'>): string | null {
  return actor.outside ? (entity.ownedBy ?? '') : null;
}

/**
 * Which cases and tasks the actor sees. all: every one. roles: what they took part in, and whatever is or was for their roles and
 * groups. own: what they took part in, and of their roles and groups what is offered to them at this moment.
 */
export function sightOf(actor: Actor): 'all' | 'roles' | 'own' {
  if (manages(actor)) return 'all';
  return actor.outside ? 'own' : 'roles';
}

export function isAction(text: string): text is Action {
  return Object.hasOwn(gates, text);
}
