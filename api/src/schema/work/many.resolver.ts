import { localText, say } from '@marshrut/model';
import { type CommandedRow, commandTasks, type ManyCommand } from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { invalid } from '../problems.js';
import { CommandedTask, CommandTasksInput, CommandTasksResult, TasksCommanded } from './many.js';
import { refused } from './refused.js';
import { askedOfTask, visibleTasks } from './sources.js';

const MOST = 100;

const tooMany = localText(
  `Ожидалось не больше ${MOST} задач, но их больше. Разделите их на части.`,
  `Expected ${MOST} tasks at most, but there are more. Split them.`,
);

@Resolver()
export class ManyResolver {
  @Allow('task.transfer')
  @Mutation(() => CommandTasksResult, { description: 'The same command to many tasks.' })
  async commandTasks(
    @Ctx() context: Context,
    @Arg('input', () => CommandTasksInput) input: CommandTasksInput,
  ): Promise<CommandTasksResult> {
    const { services, actor, language } = context;
    const { taskIds, idempotencyKey } = input;
    if (taskIds.length > MOST)
      return invalid(language, [{ path: 'taskIds', code: 'TOO_MANY', message: say(tooMany, language) }]);
    const rows = await commandTasks(services.work, actor, taskIds, commandOf(input), idempotencyKey || undefined);
    return answer(TasksCommanded, { rows: await Promise.all(rows.map(row => toRow(context, row))) });
  }
}

function commandOf({ action, to, comment, values }: CommandTasksInput): ManyCommand {
  switch (action) {
    case 'claim':
    case 'release':
      return { type: action };
    case 'transfer':
      return { type: action, to: to ?? '', comment: comment ?? '' };
    case 'decide':
      return { type: action, values: values ?? {} };
  }
}

async function toRow(context: Context, { task: taskId, refusal }: CommandedRow): Promise<CommandedTask> {
  const asked = refusal?.why === 'invalid' ? await load(context, askedOfTask, taskId) : null;
  return answer(CommandedTask, {
    taskId,
    task: await load(context, visibleTasks, taskId),
    problem: refusal && (await refused(context, refusal, asked)),
  });
}
