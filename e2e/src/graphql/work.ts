import type { Ask } from './caller.js';
import { expectType } from './definitions.js';
import type { Values } from './records.js';

interface Screen {
  readonly __typename: 'FormScreen' | 'SelectionScreen' | 'VerifyScreen' | 'ReviewScreen' | 'IncidentScreen';
  readonly element: string;
  readonly found?: readonly { readonly id: string; readonly title: string }[];
}

interface Answer {
  readonly __typename: string;
}

const problem = '... on Problem { message } ... on Invalid { fields { path message } }';

/** Cases and tasks through the API alone, as a program would work on them. */
export class Work {
  constructor(readonly ask: Ask) {}

  /** Answers the case and its first task, which is in work at once. */
  async start(processId: string, values: Values = {}): Promise<{ case: string; task: string }> {
    const started = await this.#command<{ case: { id: string }; task: { id: string } }>(
      'startProcess(input: $input)',
      'StartProcessInput',
      { processId, values },
      'ProcessStarted { case { id } task { id } }',
    );
    return { case: started.case.id, task: started.task.id };
  }

  async claim(taskId: string): Promise<void> {
    await this.#command('claimTask(input: $input)', 'TaskInput', { taskId }, 'TaskMoved { task { id } }');
  }

  async submit(taskId: string, values: Values): Promise<void> {
    const { element } = await this.screen(taskId);
    const input = { taskId, element, values };
    await this.#command('submitForm(input: $input)', 'SubmitFormInput', input, 'TaskMoved { task { id } }');
  }

  /** Chooses the found record whose title holds the text; null: none of them. */
  async select(taskId: string, title: string | null): Promise<void> {
    const { element, found = [] } = await this.screen(taskId);
    const record = title === null ? null : (found.find(one => one.title.includes(title))?.id ?? 'not found');
    const input = { taskId, element, record };
    await this.#command('selectRecord(input: $input)', 'SelectRecordInput', input, 'TaskMoved { task { id } }');
  }

  /** Answers the tasks that may be taken next. */
  async complete(taskId: string): Promise<readonly string[]> {
    const { element } = await this.screen(taskId);
    const committed = await this.#command<{ next: readonly { id: string }[] }>(
      'completeTask(input: $input)',
      'CompleteTaskInput',
      { taskId, element },
      'TaskCommitted { next { id } }',
    );
    return committed.next.map(task => task.id);
  }

  async screen(taskId: string): Promise<Screen> {
    const { task } = await this.ask<{ task: { work: { screen: Screen } } }>(
      `query ($id: ID!) {
        task(id: $id) {
          work {
            screen {
              __typename
              ... on FormScreen { element }
              ... on SelectionScreen { element found { id title } }
              ... on VerifyScreen { element }
              ... on ReviewScreen { element }
              ... on IncidentScreen { element }
            }
          }
        }
      }`,
      { id: taskId },
    );
    return task.work.screen;
  }

  async #command<Done>(call: string, type: string, input: object, done: string): Promise<Done> {
    const { answer } = await this.ask<{ answer: Answer & Done }>(
      `mutation ($input: ${type}!) { answer: ${call} { __typename ... on ${done} ${problem} } }`,
      { input },
    );
    expectType(answer, done.split(' ')[0] ?? '');
    return answer;
  }
}
