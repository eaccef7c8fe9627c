import type { Values } from '@marshrut/model';

/** What can be asked of a case. `task` is the id of a task's element, `element` of the step that waits. Who asks is `env.actor`. */
export type Command =
  | { readonly type: 'start'; readonly vars: Values }
  /** Take the task into work; the first edit does it too. */
  | { readonly type: 'claim'; readonly task: string }
  /** Back to the queue of its role; everything entered is kept. */
  | { readonly type: 'release'; readonly task: string }
  /** «Далее» on a form: `values` by form path, such as `amount` or `person.phone`. */
  | { readonly type: 'submitForm'; readonly task: string; readonly element: string; readonly values: Values }
  /** «Далее» on the results of a search; null says that none fits. */
  | { readonly type: 'select'; readonly task: string; readonly element: string; readonly record: string | null }
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
  /** Try a failed element again, after its cause is gone. */
  | { readonly type: 'retry'; readonly element: string }
  | { readonly type: 'cancelCase'; readonly reason: string };

/** How a person decided one conflict. It holds only for the version of the record that person saw. */
export interface Resolution {
  readonly entity: string;
  readonly record: string;
  readonly field: string;
  readonly version: number;
  readonly take: 'mine' | 'theirs';
}
