import type { CaseChange } from '../changes/CaseChanges.js';
import type { CompleteTaskMutation } from '../graphql/generated/graphql.js';

/** The answer to «Готово»: what was written and what comes next. */
export type Answered = Extract<CompleteTaskMutation['completeTask'], { __typename: 'TaskCommitted' }>;

/** With what the task leaves in its case, as its review told. */
export type Committed = Answered & { readonly caseChanges: readonly CaseChange[] };
