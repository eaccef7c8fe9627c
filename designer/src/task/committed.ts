import type { CompleteTaskMutation } from '../graphql/generated/graphql.js';

/** The answer to «Готово»: what was written and what comes next. */
export type Committed = Extract<CompleteTaskMutation['completeTask'], { __typename: 'TaskCommitted' }>;
