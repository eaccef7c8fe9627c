import { expect, it } from '@jest/globals';
import { complaint } from './complaint.fixture.js';
import type { P1 } from './p1.fixture.js';
import { cancelCase, startProcess } from './p1-operations.fixture.js';

/** What is not possible is told by type. */
export function theRefusals(p1: P1): void {
  it('foreign, unknown and stale things are answered by type', async () => {
    const started = await p1.ask('secretary', startProcess, { input: { processId: p1.process } });
    const taskId: string = started('startProcess.task.id');
    const { element } = await p1.screen('secretary', taskId);
    const answers = await Promise.all([
      p1.command('head', 'claim', { taskId }),
      p1.command('secretary2', 'claim', { taskId }),
      p1.command('secretary2', 'fill', { taskId, element, values: complaint }),
      p1.command('secretary', 'fill', { taskId, element: 'el_gone', values: complaint }),
      p1.command('secretary', 'finish', { taskId, element }),
      p1.command('secretary', 'back', { taskId, visit: 'el_gone' }),
      p1.command('secretary', 'pause', { taskId: 'task_gone' }),
      p1.command('secretary', 'retry', { caseId: 'case_gone', element }),
      p1.command('manager', 'retry', { caseId: started('startProcess.case.id'), element }),
    ]);
    expect(answers.map(({ __typename, reason = '' }) => `${__typename} ${reason}`.trim())).toEqual([
      'NotPermitted',
      'NotNow TASK_TAKEN',
      'NotPermitted',
      'NotNow STEP_NOT_CURRENT',
      'NotNow STEP_NOT_CURRENT',
      'NotNow VISIT_CLOSED',
      'NotPermitted',
      'NotPermitted',
      'NotNow NOTHING_FAILED',
    ]);
    const gone = await p1.ask(
      'secretary',
      '{ task(id: "task_gone") { id } case(id: "case_gone") { id } record(entity: "Person", id: "person_gone") { id } entity(key: "Nothing") { key } nodes(ids: ["task_gone", "person_gone", "what_1"]) { id } }',
    );
    expect([gone('task'), gone('case'), gone('record'), gone('entity'), gone('nodes')]).toEqual([
      null,
      null,
      null,
      null,
      [null, null, null],
    ]);
    const cancelled = await p1.ask('manager', cancelCase, {
      input: { caseId: started('startProcess.case.id'), reason: 'Повтор' },
    });
    expect(cancelled('cancelCase')).toEqual({ __typename: 'CaseChanged', case: { status: 'CANCELLED' } });
    expect((await p1.command('secretary', 'fill', { taskId, element, values: complaint })).reason).toBe('CASE_OVER');
  });
}
