import { describe, expect, test } from '@jest/globals';
import { coveredBy, replay, toBeWritten, wayOf, writtenIn } from '@marshrut/blocks';
import { appealEntities, appeals } from '../fixtures/appeals.js';
import { complaint, complaintEntities } from '../fixtures/complaint.js';
import { settingOf, Tester } from './tester.fixture.js';

const bank = () => new Tester(settingOf(complaint, complaintEntities, 'secretary', 'officer'));
const begun = () => {
  const tester = bank();
  const client = tester.bench.house.records('Client')[0]?.id ?? '';
  return tester.start('role_secretary_1', { client });
};
const registered = (fraud: boolean) => begun().fill({ topic: 'Списали дважды', fraud }).finish();

describe('a complaint is tried', () => {
  test('the made-up house has people for each role and a few records, and nothing is written before the task is done', () => {
    const tester = begun();
    expect(tester.bench.house.records('Client').map(({ values }) => values.name)).toEqual(['Имя 1', 'Имя 2', 'Имя 3']);
    expect(tester.find('task')).toMatchObject({
      people: ['role_secretary_1', 'role_secretary_2'],
      screen: { kind: 'form', values: { 'client.name': 'Имя 1' } },
    });
    tester.fill({ topic: 'Списали дважды', fraud: true });
    const { element } = tester.find('task');
    expect(toBeWritten(tester.bench.house, element)).toMatchObject([{ entity: 'Complaint', op: 'create' }]);
    expect(writtenIn(tester.bench.house)).toEqual([]);
    tester.finish();
    expect(writtenIn(tester.bench.house)).toMatchObject([
      { node: 'regEnd', changes: [{ entity: 'Complaint', after: { topic: 'Списали дважды', regNo: 'Ж-004' } }] },
    ]);
  });

  test('security answers, and what it says goes to the card', () => {
    const tester = registered(true);
    const { element, effect, order, brings } = tester.find('effect');
    expect(order).toMatchObject({ kind: 'service', service: 'security', input: { topic: 'Списали дважды' } });
    expect(brings.map(({ from }) => from)).toEqual(['score']);
    tester.do({ do: 'answer', command: { type: 'answerEffect', element, effect, values: { score: '7' } } });
    expect(tester.bench.house.state.vars.risk).toBe(7);
    expect(tester.waits).toEqual(['task answer']);
  });

  test('security fails: the error goes its way, papers are waited for, and the term comes after ten working days', () => {
    const tester = registered(true);
    const { element, effect } = tester.find('effect');
    const fails = { type: 'failEffect' as const, element, effect, error: 'DOWN', message: 'Не отвечает' };
    tester.do({ do: 'answer', command: fails });
    expect(tester.waits).toEqual(['event papers', 'timer late']);
    // 12 June is a holiday.
    expect(tester.jump().bench.house.instant()).toBe('2026-06-16T20:59:59.999Z');
    tester.fill({ compensation: '100' }).finish();
    expect(tester.bench.house.state.status).toBe('ended');
  });

  test('an error that nobody catches is an incident, which can be tried again', () => {
    const tester = registered(true);
    const { element, effect } = tester.find('effect');
    tester.do({ do: 'answer', command: { type: 'failEffect', element, effect, error: 'OTHER', message: '' } });
    expect(tester.waits).toEqual(['incident security']);
    const { edges, failed } = wayOf(
      tester.bench.setting.plan,
      tester.bench.house.events,
      Object.values(tester.bench.house.state.elements),
    );
    expect(edges).toContain('kind>security');
    expect(failed).toEqual(['security']);
    tester.do({ do: 'retry', element });
    expect(tester.waits).toEqual(['effect security']);
  });

  test('a refused form changes nothing: the run after it is the run without it', () => {
    const tester = begun();
    const { element: task, screen } = tester.find('task');
    const command = { type: 'submitForm' as const, task, element: screen?.element ?? '', values: {} };
    expect(tester.refused({ do: 'work', by: 'role_secretary_1', command })).toBe('INVALID');
    tester.fill({ topic: 'Комиссия', fraud: false }).finish();
    const { setting, turns, house } = tester.bench;
    const again = replay(
      setting,
      turns.map(({ move }) => move),
    );
    expect(again.left).toBe(0);
    expect(again.bench.house.state).toEqual(house.state);
  });

  test('one step back, and another way from there', () => {
    const tester = registered(true);
    expect(tester.waits).toEqual(['effect security']);
    tester.back().back().fill({ topic: 'Комиссия', fraud: false }).finish();
    expect(tester.waits).toEqual(['event papers', 'timer late']);
  });

  test('who registered does not answer it', () => {
    const tester = registered(false);
    const { element } = tester.find('event');
    tester.do({ do: 'answer', command: { type: 'deliver', element, of: 'message', values: {} } });
    const { element: task, screen } = tester.find('task');
    const command = { type: 'submitForm' as const, task, element: screen?.element ?? '', values: {} };
    expect(tester.refused({ do: 'work', by: 'role_secretary_1', command })).toBe('TASK_FOUR_EYES');
  });

  test('what two runs have gone over is counted together', () => {
    const first = coveredBy(registered(true).bench.house.events);
    expect(first.edges.has('kind>papers')).toBe(false);
    const both = coveredBy(registered(false).bench.house.events, first);
    expect(['kind>security', 'kind>papers', 'what>make'].every(edge => both.edges.has(edge))).toBe(true);
  });

  test('on another drawing the run goes as far as its moves fit', () => {
    const { turns } = registered(true).bench;
    const changed = {
      ...complaint,
      edges: complaint.edges.map(edge => (edge.id === 'start>register' ? { ...edge, to: 'answer' } : edge)),
    };
    const setting = settingOf(changed, complaintEntities, 'secretary', 'officer');
    const { bench, left } = replay(
      setting,
      turns.map(({ move }) => move),
    );
    expect(left).toBe(2);
    expect(bench.turns).toHaveLength(1);
  });
});

test('the appeal of a citizen goes from its registration to the signature', () => {
  const tester = new Tester(settingOf(appeals, appealEntities, 'secretary', 'officer', 'head'));
  const { house } = tester.bench;
  const [known] = house.records('Person');
  const { lastName = null, firstName = null, birthDate = null } = known?.values ?? {};
  tester
    .start('role_secretary_1')
    .fill({
      ...{ channel: 'Лично', receivedAt: '2026-05-29', kind: 'Жалоба', topic: 'ЖКХ' },
      ...{ text: 'Во дворе третий день нет света.', lastName: 'Орлова', firstName: 'Марина' },
    })
    .select(null)
    .fill({ phone: '+79160001122' })
    .fill({ responsible: 'role_officer_1' })
    .finish()
    .fill({ 'appeal.answer': 'Свет починили.' })
    .finish()
    .fill({ decision: 'Подписать' })
    .finish();
  expect([lastName, firstName]).not.toContain(null);
  expect(birthDate).not.toBeNull();
  expect(tester.bench.house.state.status).toBe('ended');
  expect(writtenIn(tester.bench.house).map(({ changes }) => changes.map(({ entity }) => entity))).toEqual([
    ['Person', 'PersonalFile', 'Appeal'],
    ['Appeal'],
    ['Appeal'],
  ]);
});
