import type { Values } from '@marshrut/model';
import type { Term } from '../calendar/term.js';
import type { Answer } from './behaviour.js';
import type { Parent, Participant } from './state.js';
import type { LineCommand } from './take.js';

/** What can be asked of a case. `task` is the id of a task's element, `element` of the step that waits. Who asks is `env.actor`. */
export type Command =
  /**
   * `node`: the start that was triggered; without it the one that people use. `fired`: what triggered it has brought. `depth`: how
   * many cases stand behind it, where another case set it off.
   */
  | {
      readonly type: 'start';
      readonly vars: Values;
      readonly node?: string;
      readonly fired?: Answer;
      readonly parent?: Parent;
      /** Of a case that another one begins: whoever began that one. Else it is whose command it is. */
      readonly initiator?: string;
      readonly depth?: number;
    }
  /** Take the task into work. `for`: as the deputy of that person, also out of their own work. */
  | { readonly type: 'claim'; readonly task: string; readonly for?: string }
  /** Back to the queue of its role or group; everything entered is kept. */
  | { readonly type: 'release'; readonly task: string }
  /** Give it to another of those who may do it; everything entered is kept. `managed`: by whoever is answerable for the case. */
  | {
      readonly type: 'transfer';
      readonly task: string;
      readonly to: string;
      readonly comment: string;
      readonly managed?: boolean;
    }
  /** The case goes back from this task to an earlier stage; what has come of that stage since is stopped. */
  | { readonly type: 'returnTo'; readonly task: string; readonly node: string; readonly reason: string }
  /** One more is asked at the stage of a route that the task belongs to: before its person says what they have to say, or after. */
  | { readonly type: 'addSigner'; readonly task: string; readonly user: string; readonly when: 'before' | 'after' }
  /** Somebody is to help with the task, or to watch it. `managed`: by whoever is answerable for the case. */
  | {
      readonly type: 'addParticipant';
      readonly task: string;
      readonly participant: Participant;
      readonly managed?: boolean;
    }
  /** By the same, and by the participant. */
  | { readonly type: 'removeParticipant'; readonly task: string; readonly user: string; readonly managed?: boolean }
  /** «Далее» on a form: `values` by form path, such as `amount` or `person.phone`; `authors`: who typed those that the sender did not. */
  | {
      readonly type: 'submitForm';
      readonly task: string;
      readonly element: string;
      readonly values: Values;
      readonly authors?: Readonly<Record<string, string>>;
    }
  /** «Далее» on the results of a search; null says that none fits. */
  | { readonly type: 'select'; readonly task: string; readonly element: string; readonly record: string | null }
  /** «Далее» where something only the client knows is compared. `told` is kept nowhere. */
  | { readonly type: 'verify'; readonly task: string; readonly element: string; readonly told: string }
  /** «Назад», or a click on a visited step: reopens that visit, leaves all later ones. */
  | { readonly type: 'goBack'; readonly task: string; readonly visit: string }
  | { readonly type: 'pause'; readonly task: string }
  | { readonly type: 'resume'; readonly task: string }
  | { readonly type: 'cancelTask'; readonly task: string }
  /** «Отправить» on a Commit node, «Готово» at the end. `element` is the review that waits. */
  | {
      readonly type: 'commit';
      readonly task: string;
      readonly element: string;
      readonly resolutions: readonly Resolution[];
    }
  /** One line of the review is not to be written, or is after all. `field` null: the whole record. */
  | ({ readonly type: 'takeOut' | 'putBack' } & LineCommand)
  /** The due moment of a timer has come. */
  | { readonly type: 'fireTimer'; readonly element: string; readonly due: string }
  /** A message or a signal for an element that waits for it. */
  | { readonly type: 'deliver'; readonly element: string; readonly of: 'message' | 'signal'; readonly values: Values }
  /** Records outside the case have changed: conditions may hold now. */
  | { readonly type: 'recheck' }
  /** The answer to an effect. */
  | { readonly type: 'answerEffect'; readonly element: string; readonly effect: string; readonly values: Values }
  /** An effect came to nothing for good; `error` is the code a step may catch. */
  | {
      readonly type: 'failEffect';
      readonly element: string;
      readonly effect: string;
      readonly error: string;
      readonly message: string;
    }
  /** A case of a large for-each is over. */
  | { readonly type: 'itemOver'; readonly element: string; readonly agreed: boolean }
  /** All cases of a large for-each have been started. */
  | { readonly type: 'countItems'; readonly element: string; readonly total: number }
  /** A longer term for a task, counted on from its due date (59-ФЗ ст. 12 ч. 2). */
  | { readonly type: 'extendDeadline'; readonly task: string; readonly term: Term; readonly reason: string }
  /** The term does not run while somebody else is waited for. */
  | { readonly type: 'pauseDeadline'; readonly task: string; readonly reason: string }
  | { readonly type: 'resumeDeadline'; readonly task: string }
  /** Try a failed element again, after its cause is gone. */
  | { readonly type: 'retry'; readonly element: string }
  | { readonly type: 'suspend'; readonly reason: string }
  | { readonly type: 'resumeCase' }
  /** Repairs by a person who is answerable for the case, all or none, in this order. */
  | { readonly type: 'repair'; readonly repairs: readonly Repair[]; readonly reason: string }
  | { readonly type: 'cancelCase'; readonly reason: string }
  /** Whoever began the case takes it back, while nothing binds it. */
  | { readonly type: 'withdraw'; readonly reason: string };

export type Repair =
  /** Try a failed step again: with values set before, in one command. */
  | { readonly do: 'retry'; readonly element: string }
  /** Go on behind a step without doing it. */
  | { readonly do: 'skip'; readonly element: string }
  /** Stop a step, with all in it. */
  | { readonly do: 'stop'; readonly element: string }
  /** Enter a node as if the way led there. */
  | { readonly do: 'enter'; readonly node: string; readonly scope: string | null }
  | { readonly do: 'set'; readonly vars: Values };

/** How a person decided one conflict. It holds only for the version of the record that person saw. */
export interface Resolution {
  readonly entity: string;
  readonly record: string;
  /** Null is the record as a whole: whether it is deleted although somebody changed it. */
  readonly field: string | null;
  readonly version: number;
  readonly take: 'mine' | 'theirs';
}
