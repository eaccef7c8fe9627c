import { type RecordCommit as CommitRow, caseKey, findTasks } from '@marshrut/runtime';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import type { EnumOf } from '../enum-of.js';
import { existing } from '../existing.js';
import { load, type Source } from '../load.js';
import { LocalText } from '../local-text.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { DateTime } from '../scalars/instant.js';
import { visibleTasks } from '../work/sources.js';
import { Task } from '../work/task.js';
import { RecordDiff } from './diff.js';
import { toDiffLists } from './to-diff.js';

export const CommitSource = {
  TASK: 'TASK',
  STEP: 'STEP',
  CARD: 'CARD',
  IMPORT: 'IMPORT',
  API: 'API',
} as const satisfies EnumOf<CommitRow['source']>;
registerEnumType(CommitSource, { name: 'CommitSource' });

@ObjectType({
  simpleResolvers: true,
  description:
    'One commit that wrote a record: by a task, by a step of a process outside any task, by the record card, by an import, or by a program.',
})
export class RecordCommit {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DateTime)
  readonly at!: string;

  @Field(() => User)
  readonly by!: User;

  @Field(() => Task, { nullable: true, description: 'The task, where the caller may see it.' })
  readonly task!: Task | null;

  @Field(() => String, { nullable: true })
  readonly caseKey!: string | null;

  @Field(() => LocalText, { nullable: true })
  readonly taskName!: LocalText | null;

  @Field(() => CommitSource)
  readonly source!: CommitRow['source'];

  @Field(() => [RecordDiff], { description: 'What it wrote of this record.' })
  readonly changes!: readonly RecordDiff[];
}

interface TaskName {
  readonly caseKey: string;
  readonly taskName: LocalText;
}

/** Who reads a record may know which task wrote it, though not see the task itself. */
const taskNames: Source<string, TaskName> = async ({ services }, ids) => {
  const tasks = await findTasks(services.work, ids);
  return new Map(
    [...tasks].map(([id, { startedAt, caseNumber, name }]) => [
      id,
      { caseKey: caseKey({ startedAt, number: caseNumber }), taskName: name },
    ]),
  );
};

export async function toRecordCommits(
  context: Context,
  { entity, id: record }: { readonly entity: string; readonly id: string },
  commits: readonly CommitRow[],
): Promise<readonly RecordCommit[]> {
  const diffs = await toDiffLists(
    context,
    commits.map(({ op, before, after }) => [{ entity, record, op, before, after }]),
    'committed',
  );
  return Promise.all(
    commits.map(async ({ id, at, by, task, source }, index) => {
      const [user, seen, name] = await Promise.all([
        load(context, usersById, by),
        task === null ? null : load(context, visibleTasks, task),
        task === null ? null : load(context, taskNames, task),
      ]);
      const { caseKey = null, taskName = null } = name ?? {};
      return answer(RecordCommit, {
        id,
        at,
        by: existing(user, by),
        task: seen,
        caseKey,
        taskName,
        source,
        changes: diffs[index] ?? [],
      });
    }),
  );
}
