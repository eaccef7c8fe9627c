import { expect, it } from '@jest/globals';
import { appealEntities, appeals } from '@marshrut/testing';
import type { P1 } from './p1.fixture.js';
import { createProcess, importPeople, people, publish, saveDraft, saveEntity } from './p1-operations.fixture.js';

/** The analyst draws and publishes; people come from a spreadsheet. */
export function theDesign(p1: P1): void {
  it('an analyst saves the entities and publishes the process', async () => {
    for (const { schemaVersion: _, onConflict, ...entity } of appealEntities) {
      const input = { ...entity, onConflict: onConflict.toUpperCase(), expectedVersion: 0, editors: ['secretary'] };
      expect((await p1.ask('analyst', saveEntity, { input }))('saveEntity.__typename')).toBe('EntitySaved');
    }
    const created = await p1.ask('analyst', createProcess, { input: { name: appeals.name, document: appeals } });
    p1.process = created('createProcess.process.id');
    const broken = { ...appeals, edges: appeals.edges.filter(({ from }) => from !== 'answer') };
    const saved = await p1.ask('analyst', saveDraft, {
      input: { processId: p1.process, expectedVersion: 1, document: broken },
    });
    expect(saved('saveProcessDraft.problems.0.severity')).toBe('ERROR');
    const refused = await p1.ask('analyst', publish, { input: { processId: p1.process, expectedVersion: 2 } });
    expect(refused('publishProcess')).toMatchObject({ __typename: 'DiagramInvalid', code: 'DIAGRAM_INVALID' });
    const stale = await p1.ask('analyst', saveDraft, {
      input: { processId: p1.process, expectedVersion: 1, document: appeals },
    });
    expect(stale('saveProcessDraft')).toMatchObject({ __typename: 'StaleVersion', currentVersion: 2 });
    await p1.ask('analyst', saveDraft, { input: { processId: p1.process, expectedVersion: 2, document: appeals } });
    const published = await p1.ask('analyst', publish, {
      input: { processId: p1.process, expectedVersion: 3, note: 'Первая' },
    });
    expect(published('publishProcess.version')).toMatchObject({ number: 1, status: 'PUBLISHED', note: 'Первая' });
    expect(published('publishProcess.process.changed')).toBe(false);
    const users = await p1.ask('analyst', '{ users(role: "officer", first: 5) { edges { node { id login } } } }');
    p1.officer =
      (users('users.edges') as { node: { id: string; login: string } }[]).find(({ node }) => node.login === 'officer')
        ?.node.id ?? '';
  });

  it('people come from a spreadsheet, all or nothing; «Петр» finds «Пётр»', async () => {
    const file = (...lines: string[]) =>
      Buffer.from(['Фамилия;Имя;Отчество;Дата рождения;Телефон', ...lines].join('\n')).toString('base64');
    const good = ['Кузнецов;Пётр;Владимирович;14.03.1972;+79161234567', 'Римский-Корсаков;Семён;;01.02.1980;'];
    const input = { entity: 'Person', fileName: 'люди.csv', dryRun: false };
    const bad = await p1.ask('secretary', importPeople, {
      input: { ...input, contentBase64: file(...good, ';Без фамилии;;31.02.1980;') },
    });
    expect(bad('importRecords')).toMatchObject({
      __typename: 'Invalid',
      fields: expect.arrayContaining([expect.objectContaining({ line: 4, code: 'REQUIRED' })]),
    });
    expect((await p1.ask('secretary', people))('records.totalCount')).toBe(0);
    const done = await p1.ask('secretary', importPeople, { input: { ...input, contentBase64: file(...good) } });
    expect(done('importRecords')).toMatchObject({ __typename: 'RecordsImported', created: 2 });
    const found = await p1.ask('secretary', people, { search: 'петр кузнец' });
    expect(found('records.edges.0.node.title')).toBe('Кузнецов Пётр Владимирович');
    p1.kuznetsov = found('records.edges.0.node');
    const file1 = { entity: 'PersonalFile', values: { person: p1.kuznetsov.id, openedAt: '2020-02-02' } };
    expect(await p1.command('secretary', 'createRecord', file1)).toMatchObject({ __typename: 'RecordSaved' });
    const refused = await p1.ask('officer', importPeople, { input: { ...input, contentBase64: file(...good) } });
    expect(refused('importRecords.__typename')).toBe('NotPermitted');
  });
}
