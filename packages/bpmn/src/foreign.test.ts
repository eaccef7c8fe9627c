import { describe, expect, test } from '@jest/globals';
import { blocks, checkDiagram, runCase } from '@marshrut/blocks';
import { compilePlan } from '@marshrut/engine';
import type { Diagram } from '@marshrut/model';
import { exportBpmn } from './export/export.js';
import { type ImportBpmn, importBpmn } from './import/import.js';
import { bare, decision, events } from './samples/bare.fixture.js';
import { camunda } from './samples/camunda.fixture.js';
import { schemaErrors } from './schema.fixture.js';

type Taken = Extract<ImportBpmn, { ok: true }>;

async function taken(xml: string, process?: string): Promise<Taken> {
  const read = await importBpmn(xml, process);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read;
}

/** What stands in the way of publishing; a block that is not known has no settings that fit, either. */
const errorsOf = (diagram: Diagram) =>
  checkDiagram(diagram, { entities: new Map() }).filter(
    ({ severity, code }) => severity === 'error' && code !== 'SETTING_INVALID',
  );
const nodeOf = ({ diagram }: Taken, id: string) => diagram.nodes.find(node => node.id === id);

function run(diagram: Diagram, seed = 1) {
  const compiled = compilePlan(diagram, blocks, new Map());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return runCase(compiled.plan, { seed, steps: 1000, now: '2026-06-01T06:00:00.000Z', answers: {} });
}

describe('a file of another engine', () => {
  test('its lanes are roles, its forms are fields, its conditions are ours', async () => {
    const read = await taken(camunda);
    expect(nodeOf(read, 'Task_enter')?.settings.assignee).toEqual({ to: 'role', role: 'Операционист' });
    expect(nodeOf(read, 'Task_check')?.settings.assignee).toEqual({ to: 'role', role: 'underwriters' });
    expect(read.diagram.starters).toEqual(['Операционист']);
    expect(read.diagram.card.map(({ key, type }) => [key, type.kind])).toEqual([
      ['amount', 'int'],
      ['clientType', 'choice'],
    ]);
    expect(read.diagram.edges.find(({ id }) => id === 'F3')?.condition).toBe(
      'amount > 500000 and clientType = "person"',
    );
    expect(nodeOf(read, 'Task_bki')?.settings).toMatchObject({ service: 'bki-request' });
    expect(nodeOf(read, 'Late')).toMatchObject({
      attachedTo: 'Task_check',
      settings: { interrupts: true, trigger: { on: 'timer', when: 'after', amount: '2', unit: 'days' } },
    });
  });

  test('what there is no block for is named with its place and line, and is the only thing in the way', async () => {
    const read = await taken(camunda);
    expect(read.notes.filter(({ kind }) => kind === 'missing')).toEqual([
      expect.objectContaining({
        element: 'scriptTask',
        id: 'Script_limit',
        name: 'Посчитать лимит',
        at: { x: 850, y: 270 },
        line: 44,
      }),
    ]);
    expect(errorsOf(read.diagram)).toMatchObject([{ code: 'BLOCK_UNKNOWN', node: 'Script_limit' }]);
  });

  test('what is foreign comes out as it came in: lanes, pools, messages, data, vendors, script, drawing', async () => {
    const out = await exportBpmn((await taken(camunda)).diagram);
    expect(await schemaErrors(out)).toEqual([]);
    for (const part of [
      'camunda:historyTimeToLive="30"',
      'name="Операционист"',
      '<bpmn:flowNodeRef>Task_check</bpmn:flowNodeRef>',
      'id="Flow_answer" name="Ответ" sourceRef="Task_answer" targetRef="Pool_client"',
      'camunda:topic="bki-request"',
      'id="client_type"',
      'Паспорт лежит на столе.',
      'limit = amount / 2',
      'dataObjectRef="Data_1"',
      'id="Assoc_1" sourceRef="Task_enter" targetRef="Note_1"',
      '<dc:Bounds x="330" y="120" width="100" height="80" />',
      '<dc:Bounds x="225" y="185" width="72" height="14" />',
      '<di:waypoint x="510" y="160" />',
      '<dc:Bounds x="160" y="560" width="1100" height="60" />',
    ])
      expect(out).toContain(part);
    expect(out).not.toContain('marshrut:taken');
  });

  test('and the diagram is the same after it', async () => {
    const { diagram } = await taken(camunda);
    expect((await taken(await exportBpmn(diagram))).diagram).toEqual(diagram);
  });

  test('what was deleted here does not come back, nor does what pointed at it', async () => {
    const { diagram } = await taken(camunda);
    const without = {
      ...diagram,
      nodes: diagram.nodes.filter(({ id, parent }) => id !== 'Task_enter' && parent !== 'Task_enter'),
      edges: diagram.edges.filter(
        ({ from, to }) => from !== 'Task_enter' && to !== 'Task_enter' && !from.startsWith('Task_enter'),
      ),
    };
    const out = await exportBpmn(without);
    expect(out).not.toContain('Task_enter');
    expect(await schemaErrors(out)).toEqual([]);
  });

  test('what was moved here is drawn where it is now, in the measures of the file', async () => {
    const { diagram } = await taken(camunda);
    const moved = {
      ...diagram,
      nodes: diagram.nodes.map(node =>
        node.id === 'Task_bki' ? { ...node, position: { ...node.position, y: node.position.y + 160 } } : node,
      ),
    };
    const out = await exportBpmn(moved);
    expect(out).toContain('<dc:Bounds x="330" y="120" width="100" height="80" />');
    expect(out).not.toContain('<dc:Bounds x="590" y="380" width="100" height="80" />');
    const bki = (await taken(out)).diagram.nodes.find(({ id }) => id === 'Task_bki');
    expect(bki?.position).toEqual(moved.nodes.find(({ id }) => id === 'Task_bki')?.position);
  });

  test('no two blocks lie on each other', async () => {
    const { diagram } = await taken(camunda);
    const free = diagram.nodes.filter(
      ({ parent, attachedTo, block }) => parent === null && attachedTo === undefined && block !== 'note',
    );
    for (const a of free)
      for (const b of free)
        if (a !== b)
          expect(Math.abs(a.position.x - b.position.x) >= 176 || Math.abs(a.position.y - b.position.y) >= 80).toBe(
            true,
          );
  });
});

describe('a bare drawing', () => {
  test('is laid out, gets its ends, and a person decides where it says nothing', async () => {
    const read = await taken(bare);
    expect(errorsOf(read.diagram)).toEqual([]);
    expect(read.diagram.card).toMatchObject([
      { name: { ru: 'Согласен ли руководитель?' }, type: { kind: 'choice', options: [{ key: 'Да' }, { key: 'Нет' }] } },
    ]);
    const columns = new Set(
      read.diagram.nodes.filter(({ parent }) => parent === null).map(({ position }) => position.x),
    );
    expect(columns.size).toBe(5);
    expect(read.notes.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      expect.arrayContaining(['guessed Id_4', 'added Id_5', 'added Id_6', 'guessed Id_1']),
    );
  });

  test('runs both ways to its end', async () => {
    const { diagram } = await taken(bare);
    const ends = [1, 2, 3, 4, 5, 6, 7, 8].map(seed => run(diagram, seed));
    expect(ends.map(({ end, why }) => ({ end, why }))).toEqual(ends.map(() => ({ end: 'ended', why: '' })));
    expect(new Set(ends.map(({ path }) => path.includes('Id_5')))).toEqual(new Set([true, false]));
  });
});

describe('events, loops and parts', () => {
  test('each has its block', async () => {
    const read = await taken(events);
    const kinds = Object.fromEntries(read.diagram.nodes.map(({ id, block }) => [id, block]));
    expect(kinds).toMatchObject({
      'sid-1': 'start',
      'sid-2': 'subprocess',
      'sid-3': 'boundary',
      'sid-4': 'boundary',
      'sid-5': 'firstOf',
      'sid-6': 'wait',
      'sid-8': 'wait',
      'sid-9': 'goTo',
      'sid-11': 'forEach',
      'sid-12': 'call',
      'sid-13': 'escalate',
      'sid-14': 'send',
      'sid-15': 'end',
      'sid-16': 'service',
      'sid-17': 'bpmn:complexGateway',
      'sid-18': 'onEvent',
      'sid-20': 'boundary',
    });
    expect(nodeOf(read, 'sid-9')?.settings).toEqual({ to: 'sid-11' });
    expect(nodeOf(read, 'sid-4')?.settings).toMatchObject({
      interrupts: false,
      trigger: { when: 'every', amount: '1', unit: 'hours', times: 3 },
    });
    expect(nodeOf(read, 'sid-23')?.settings).toMatchObject({ kind: 'error', code: 'NO_MONEY' });
    expect(nodeOf(read, 'sid-1')?.settings).toMatchObject({ trigger: { on: 'message', name: 'Оплата' } });
    expect(read.diagram.edges.find(({ id }) => id === 'sid-200')).toMatchObject({ from: 'sid-20', to: 'sid-19' });
    expect(errorsOf(read.diagram)).toMatchObject([{ code: 'BLOCK_UNKNOWN', node: 'sid-17' }]);
  });

  test('and goes out and in again the same, by the schema', async () => {
    const { diagram } = await taken(events);
    const out = await exportBpmn(diagram);
    expect(await schemaErrors(out)).toEqual([]);
    const once = (await taken(out)).diagram;
    expect({ ...once, bpmn: null }).toEqual({ ...diagram, bpmn: null });
    // From then on it neither grows nor shrinks.
    const lines = (xml: string) => xml.split('\n').toSorted();
    const twice = await exportBpmn((await taken(await exportBpmn(once))).diagram);
    expect(lines(twice)).toEqual(lines(await exportBpmn(once)));
    expect(out).toContain('id="sid-10" name="Отсюда"');
    expect(out).toContain('<receiveTask id="sid-8"');
    expect(out).toContain('name="Отгрузить"');
  });

  test('of several processes one is taken, any of them', async () => {
    const { processes, process } = await taken(events);
    expect({ process, processes: processes.map(({ id, name }) => [id, name]) }).toEqual({
      process: 'sid-proc',
      processes: [
        ['sid-proc', 'Магазин'],
        ['sid-other', 'Склад'],
      ],
    });
    expect((await taken(events, 'sid-other')).diagram.name.ru).toBe('Склад');
    expect(await importBpmn(events, 'nobody')).toMatchObject({ ok: false });
  });
});

/** An expression of Java engines. */
const juel = (text: string) => ['$', '{', text, '}'].join('');

describe('conditions of other tools', () => {
  test.each<[string, string]>([
    [juel('amount > 100 && !vip'), 'amount > 100 and not(vip)'],
    [juel("kind == 'Жалоба' || empty answer"), 'kind = "Жалоба" or answer = null'],
    ['=amount >= 10 and (a + 1) * 2 < b', 'amount >= 10 and (a + 1) * 2 < b'],
    ['#{approved}', 'approved'],
    [juel('order.total le 5'), 'orderTotal <= 5'],
    ['Сумма > 1000', 'summa > 1000'],
  ])('%s', async (raw, feel) => {
    const { diagram } = await taken(decision(raw));
    expect(diagram.edges.find(({ id }) => id === 'w0')?.condition).toBe(feel);
    expect(errorsOf(diagram)).toEqual([]);
    expect(run(diagram)).toMatchObject({ end: 'ended' });
  });

  test.each([juel('bean.check(order)'), juel('execution.getVariable("a") == 1'), 'return a;', juel('a ? b : c')])(
    'what is code is reported and kept: %s',
    async raw => {
      const { diagram, notes } = await taken(decision(raw));
      expect(notes.find(({ id }) => id === 'w0')?.message.en).toContain(raw);
      expect(errorsOf(diagram)).toMatchObject([{ code: 'CONDITION_MISSING' }]);
      expect(await exportBpmn(diagram)).toContain(raw.replaceAll('"', '&#34;').slice(0, 9));
    },
  );

  test('words for people are a decision of people', async () => {
    const { diagram } = await taken(decision('Клиент согласен', 'Клиент думает'));
    expect(diagram.card).toMatchObject([
      { type: { kind: 'choice', options: [{ key: 'Клиент согласен' }, { key: 'Клиент думает' }, { key: 'Шаг 2' }] } },
    ]);
    expect(errorsOf(diagram)).toEqual([]);
  });
});
