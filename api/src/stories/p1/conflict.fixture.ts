import { expect, it } from '@jest/globals';
import type { P1 } from './p1.fixture.js';
import { completeTask, updateRecord } from './p1-operations.fixture.js';

/** The same phone is edited outside: decided by field, then written once. */
export function theConflict(p1: P1): void {
  it('somebody edits the same phone in the record card: a conflict by field, nothing half-written, then decided', async () => {
    const edit = {
      entity: 'Person',
      id: p1.kuznetsov.id,
      expectedVersion: p1.kuznetsov.version,
      values: { phone: '+79169999999' },
    };
    const saved = await p1.ask('secretary2', updateRecord, { input: edit });
    expect(saved('updateRecord.record')).toMatchObject({ version: 2, values: { phone: '+79169999999' } });
    const late = await p1.ask('secretary2', updateRecord, { input: { ...edit, values: { phone: '+79168888888' } } });
    expect(late('updateRecord')).toMatchObject({
      __typename: 'RecordConflict',
      conflicts: [
        { field: 'phone', theirsText: '+7 916 999-99-99', mineText: '+7 916 888-88-88', by: { login: 'secretary2' } },
      ],
      current: { version: 2 },
    });

    const { element } = await p1.screen('secretary', p1.first.task);
    const refused = await p1.command('secretary', 'finish', { taskId: p1.first.task, element });
    expect(refused.__typename).toBe('TaskConflict');
    const told = await p1.ask('secretary', completeTask, { input: { taskId: p1.first.task, element } });
    const [conflict] = told('completeTask.conflicts') as { version: number }[];
    expect(conflict).toEqual({
      __typename: 'FieldConflict',
      entity: 'Person',
      entityName: { ru: 'Гражданин' },
      record: p1.kuznetsov.id,
      title: 'Кузнецов Пётр Владимирович',
      field: 'phone',
      label: { ru: 'Телефон' },
      version: 2,
      base: { value: '+79161234567' },
      mine: { value: '+79160000000' },
      theirs: { value: '+79169999999' },
      baseText: '+7 916 123-45-67',
      mineText: '+7 916 000-00-00',
      theirsText: '+7 916 999-99-99',
      by: { login: 'secretary2' },
      at: expect.any(String),
    });
    expect(
      (await p1.ask('secretary', '{ records(entity: "Appeal", first: 1) { totalCount } }'))('records.totalCount'),
    ).toBe(0);

    const resolutions = [
      { entity: 'Person', record: p1.kuznetsov.id, field: 'phone', version: conflict?.version, take: 'THEIRS' },
    ];
    const input = { taskId: p1.first.task, element, resolutions, idempotencyKey: 'register Kuznetsov' };
    const done = await p1.ask('secretary', completeTask, { input });
    expect(done('completeTask')).toMatchObject({
      __typename: 'TaskCommitted',
      commit: expect.any(String),
      task: { status: 'COMPLETED', work: null, can: [] },
      next: [],
    });
    const written = done('completeTask.changes') as {
      entity: string;
      fields: { field: string; afterText: string; pending: boolean }[];
    }[];
    expect(written.map(({ entity }) => entity)).toEqual(['Person', 'Appeal']);
    expect(written[0]?.fields.map(({ field }) => field)).toEqual(['email']);
    expect(written[1]?.fields.find(({ field }) => field === 'regNo')).toMatchObject({
      afterText: expect.stringMatching(/^ОБ-\d{4}-00001$/),
      pending: false,
    });
    expect((await p1.ask('secretary', completeTask, { input }))('completeTask')).toEqual(done('completeTask'));
    expect(
      (await p1.ask('secretary', completeTask, { input: { ...input, resolutions: [] } }))('completeTask.__typename'),
    ).toBe('KeyReused');
    expect((await p1.command('secretary', 'finish', { taskId: p1.first.task, element })).reason).toBe('TASK_NOT_OPEN');
  });
}
