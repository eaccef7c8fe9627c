import { expect, it } from '@jest/globals';
import { complaint } from './complaint.fixture.js';
import type { P1 } from './p1.fixture.js';
import { completeTask, people, startProcess } from './p1-operations.fixture.js';

/** Branch «Нет»: everything appears together. */
export function theNewPerson(p1: P1): void {
  it('«Нет»: Орлова is new; person, file and appeal appear together, seen by their task before', async () => {
    const started = await p1.ask('secretary', startProcess, { input: { processId: p1.process } });
    const task: string = started('startProcess.task.id');
    await p1.fill('secretary', task, {
      ...complaint,
      lastName: 'Орлова',
      firstName: 'Марина',
      birthDate: '1985-07-02',
    });
    await p1.select('secretary', task, null);
    await p1.fill('secretary', task, { phone: '8 (916) 000-11-22' });
    const seen = await p1.ask('secretary', people, { search: 'орлова', task });
    expect(seen('records')).toMatchObject({
      totalCount: 1,
      edges: [{ node: { title: 'Орлова Марина', staged: true, version: 0 } }],
    });
    expect((await p1.ask('secretary', people, { search: 'орлова' }))('records.totalCount')).toBe(0);
    await p1.fill('secretary', task, { responsible: p1.officer });
    const { element } = await p1.screen('secretary', task);
    const done = await p1.ask('secretary', completeTask, { input: { taskId: task, element } });
    const written = done('completeTask.changes') as { entity: string; op: string; title: string }[];
    expect(written.map(({ entity, op }) => `${op} ${entity}`)).toEqual([
      'CREATE Person',
      'CREATE PersonalFile',
      'CREATE Appeal',
    ]);
    expect(written[1]?.title).toMatch(/^ЛД-\d{4}-00002$/);
    expect((await p1.ask('secretary2', people, { search: 'орлова' }))('records.totalCount')).toBe(1);
  });
}
