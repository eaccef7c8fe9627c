import type { CaseState, Command, ElementInstance, Event } from '@marshrut/engine';
import type { Row, Values } from '@marshrut/model';
import { type CaseCommand, undoOf } from '@marshrut/runtime';
import { laterVersion } from './plans.js';
import type { Act, OutsideAct } from './story.js';

/** What a person asks of a case. */
export type CaseAct = Exclude<Act, OutsideAct>;

export interface StoryCase {
  readonly id: string;
  readonly state: CaseState;
}

/** A command and the case it goes to. */
export interface Addressed {
  readonly command: CaseCommand;
  readonly case: string;
}

/** What a story's words are looked up in. */
export interface Surroundings {
  /** The case that the story started. */
  readonly main: string;
  /** All there are: that of the story first, what it has called after it. */
  readonly cases: readonly StoryCase[];
  readonly rows: (entity: string) => Promise<readonly Row[]>;
  /** Of the case that the story started. */
  readonly journal: () => Promise<readonly Event[]>;
}

/** What people call by the names of nodes, as a command with its ids; null where there is no such open task. */
export async function commandOf(act: CaseAct, around: Surroundings): Promise<Addressed | null> {
  const main = (command: CaseCommand): Addressed => ({ command, case: around.main });
  switch (act.do) {
    case 'start':
      return main({ type: 'start', vars: act.vars });
    case 'suspend':
      return main({ type: 'suspend', reason: 'story' });
    case 'goOn':
      return main({ type: 'resumeCase' });
    case 'abandon':
      return main({ type: 'cancelCase', reason: 'story' });
    case 'withdraw':
      return main({ type: 'withdraw', reason: 'story' });
    case 'moveTo': {
      const { mapping } = act;
      return main({ type: 'moveToVersion', version: laterVersion(act.version), mapping, warned: true });
    }
    case 'moveBack': {
      const journal = await around.journal();
      const undo = undoOf(journal, journal.length);
      return undo && main(undo);
    }
    case 'enter':
      return main({ type: 'repair', repairs: [{ do: 'enter', node: act.node, scope: null }], reason: 'story' });
    case 'retry': {
      const failed = among(around, ({ node, failure }) => node === act.node && failure !== undefined);
      return { command: { type: 'retry', element: failed?.element.id ?? '' }, case: failed?.id ?? around.main };
    }
    case 'skip':
    case 'stop': {
      const found = among(around, ({ node, armed }) => node === act.node && !armed);
      const repairs = [{ do: act.do, element: found?.element.id ?? '' }];
      return { command: { type: 'repair', repairs, reason: 'story' }, case: found?.id ?? around.main };
    }
    default: {
      const found = among(around, ({ node, task }) => task !== undefined && node === act.task);
      return found && { command: await inTask(act, found, around.rows), case: found.id };
    }
  }
}

interface Found extends StoryCase {
  readonly element: ElementInstance;
}

type TaskAct = Extract<CaseAct, { readonly task: string }>;

async function inTask(act: TaskAct, { element: found, state }: Found, rows: Surroundings['rows']): Promise<Command> {
  const task = found.id;
  const step = Object.values(state.elements).find(inner => inner.scope === task);
  const element = step?.id ?? '';
  switch (act.do) {
    case 'claim':
    case 'release':
    case 'pause':
    case 'resume':
      return { type: act.do, task };
    case 'cancel':
      return { type: 'cancelTask', task };
    case 'fill':
      return { type: 'submitForm', task, element, values: act.values };
    case 'select': {
      const record = act.match === null ? null : await foundBy(act.match, step, rows);
      return { type: 'select', task, element, record };
    }
    case 'verify':
      return { type: 'verify', task, element, told: act.told };
    case 'back': {
      const visits = found.task?.visits ?? [];
      return { type: 'goBack', task, visit: visits.findLast(visit => visit.node === act.step)?.id ?? '' };
    }
    case 'addSigner':
      return { type: 'addSigner', task, user: act.user, when: act.when };
    case 'returnTo':
      return { type: 'returnTo', task, node: act.node, reason: 'story' };
    case 'extend':
      return { type: 'extendDeadline', task, term: { amount: act.amount, unit: act.unit }, reason: 'story' };
    case 'pauseTerm':
      return { type: 'pauseDeadline', task, reason: 'story' };
    case 'resumeTerm':
      return { type: 'resumeDeadline', task };
    case 'finish':
      return { type: 'commit', task, element, resolutions: [] };
  }
}

function among({ cases }: Surroundings, fits: (element: ElementInstance) => boolean): Found | null {
  for (const { id, state } of cases) {
    const element = Object.values(state.elements).find(fits);
    if (element) return { id, state, element };
  }
  return null;
}

async function foundBy(match: Values, step: ElementInstance | undefined, rows: Surroundings['rows']): Promise<string> {
  const wait = step?.wait;
  if (wait?.for !== 'selection') return '';
  const found = (await rows(wait.entity)).filter(row => wait.found.includes(row.id));
  return found.find(row => Object.entries(match).every(([key, value]) => row.values[key] === value))?.id ?? '';
}
