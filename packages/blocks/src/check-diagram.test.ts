import { describe, expect, test } from '@jest/globals';
import type { Diagram, Edge, Node, ProblemCode } from '@marshrut/model';
import { appealEntities, appeals } from '@marshrut/testing';
import { checkDiagram } from './check-diagram.js';

const world = {
  entities: new Map(appealEntities.map(entity => [entity.key, entity])),
  roles: new Set(['secretary', 'officer', 'head']),
};

function codes(diagram: Diagram): ProblemCode[] {
  return [...new Set(checkDiagram(diagram, world).map(problem => problem.code))];
}

function withNode(id: string, change: (node: Node) => Node): Diagram {
  return { ...appeals, nodes: appeals.nodes.map(node => (node.id === id ? change(node) : node)) };
}

function withEdge(id: string, change: (edge: Edge) => Edge): Diagram {
  return { ...appeals, edges: appeals.edges.map(edge => (edge.id === id ? change(edge) : edge)) };
}

function settings(id: string, value: Node['settings']): Diagram {
  return withNode(id, node => ({ ...node, settings: value }));
}

const stray: Node = {
  id: 'stray',
  block: 'form',
  blockVersion: 1,
  name: { ru: 'Лишняя', en: 'Stray' },
  parent: 'register',
  position: { x: 0, y: 0 },
  settings: { fields: [{ path: 'text', mode: 'edit', required: false }] },
};
const edge = (from: string, to: string): Edge => ({ id: `${from}>${to} new`, from, to });
const without = (id: string): Diagram => ({
  ...appeals,
  nodes: appeals.nodes.filter(node => node.id !== id),
  edges: appeals.edges.filter(one => one.from !== id && one.to !== id),
});

const bad: readonly (readonly [string, Diagram, ProblemCode])[] = [
  ['without a start', without('start'), 'START_MISSING'],
  [
    'with two starts',
    {
      ...appeals,
      nodes: [...appeals.nodes, { ...stray, id: 's2', block: 'start', parent: null, settings: {} }],
      edges: [...appeals.edges, edge('s2', 'register')],
    },
    'START_SEVERAL',
  ],
  ['with a task that has no end', without('registered'), 'END_MISSING'],
  [
    'with an orphan',
    { ...appeals, nodes: [...appeals.nodes, stray], edges: [...appeals.edges, edge('stray', 'assign')] },
    'NODE_ORPHAN',
  ],
  [
    'with a dead end',
    { ...appeals, edges: appeals.edges.filter(one => one.id !== 'assign>makeAppeal') },
    'NODE_DEAD_END',
  ],
  [
    'with a circle nobody leaves',
    { ...withEdge('assign>makeAppeal', one => ({ ...one, to: 'assign' })) },
    'END_UNREACHABLE',
  ],
  ['with a block nobody knows', withNode('card', node => ({ ...node, block: 'magic' })), 'BLOCK_UNKNOWN'],
  [
    'with a form outside of a task',
    withNode('done', node => ({ ...node, block: 'form', settings: stray.settings })),
    'BLOCK_MISPLACED',
  ],
  ['with an edge to nowhere', withEdge('assign>makeAppeal', one => ({ ...one, to: 'nowhere' })), 'EDGE_DANGLING'],
  [
    'with an edge out of a task',
    { ...appeals, edges: [...appeals.edges, edge('assign', 'done')] },
    'EDGE_CROSSES_SCOPE',
  ],
  [
    'with an edge out of an end',
    { ...appeals, edges: [...appeals.edges, edge('registered', 'assign')] },
    'EDGE_NOT_ALLOWED',
  ],
  [
    'with two edges out of a form',
    { ...appeals, edges: [...appeals.edges, edge('assign', 'registered')] },
    'EDGES_TOO_MANY',
  ],
  [
    'without «Иначе»',
    withEdge('known>newFile', ({ otherwise: _, ...one }) => ({ ...one, condition: 'person = null' })),
    'OTHERWISE_MISSING',
  ],
  [
    'with «Иначе» twice',
    withEdge('known>link', ({ condition: _, ...one }) => ({ ...one, otherwise: true })),
    'OTHERWISE_SEVERAL',
  ],
  ['without a condition', withEdge('known>link', ({ condition: _, ...one }) => one), 'CONDITION_MISSING'],
  [
    'with a condition nobody can read',
    withEdge('known>link', one => ({ ...one, condition: 'person =' })),
    'EXPRESSION_INVALID',
  ],
  [
    'with a condition on an unknown field',
    withEdge('known>link', one => ({ ...one, condition: 'salary > 1' })),
    'EXPRESSION_INVALID',
  ],
  [
    'with an option that is not in the list',
    withEdge('outcome>done', one => ({ ...one, condition: 'appeal.status = "Потеряно"' })),
    'EXPRESSION_INVALID',
  ],
  ['with settings of another form', settings('card', { fields: 'all' }), 'SETTING_INVALID'],
  ['with an empty form', settings('card', { fields: [] }), 'SETTING_MISSING'],
  [
    'with a form field nobody knows',
    settings('card', { fields: [{ path: 'person.salary', mode: 'edit', required: true }] }),
    'FIELD_UNKNOWN',
  ],
  [
    'with a number to be typed',
    settings('prepare', { fields: [{ path: 'appeal.regNo', mode: 'edit', required: true }] }),
    'FIELD_UNSUITABLE',
  ],
  [
    'with the same field twice',
    settings('assign', {
      fields: ['responsible', 'responsible'].map(path => ({ path, mode: 'edit', required: true })),
    }),
    'KEY_REPEATED',
  ],
  [
    'with an entity nobody defined',
    settings('find', { entity: 'Ghost', into: 'person', where: [], ask: 'always' }),
    'ENTITY_UNKNOWN',
  ],
  [
    'with a task for a role that is not there',
    settings('sign', { assignee: { to: 'role', role: 'king' } }),
    'ROLE_UNKNOWN',
  ],
  ['with two nodes of one id', { ...appeals, nodes: [...appeals.nodes, { ...stray, id: 'assign' }] }, 'ID_REPEATED'],
  ['that nobody may start', { ...appeals, starters: [] }, 'SETTING_MISSING'],
];

/** A process of one block beside its start and end. */
function around(block: string, given: Node['settings']): Diagram {
  const [start, end] = ['start', 'done'].map(id => appeals.nodes.find(node => node.id === id));
  if (!start || !end) throw new Error('Expected appeals to have a start and an end.');
  const asked = { ...stray, id: 'asked', block, parent: null, settings: given };
  return { ...appeals, nodes: [start, asked, end], edges: [edge('start', 'asked'), edge('asked', 'done')] };
}

/** One that has a further start, with this trigger. */
function startedBy(trigger: Node['settings']): Diagram {
  const start: Node = { ...stray, id: 's2', block: 'start', parent: null, settings: { trigger } };
  return { ...appeals, nodes: [...appeals.nodes, start], edges: [...appeals.edges, edge('s2', 'register')] };
}

const everyDay = { on: 'timer', when: 'every', amount: '1', unit: 'days', at: '', times: null, calendar: null };
const newPerson = { on: 'record', entity: 'Person', change: 'created', into: '', when: '' };
const letter = { send: 'mail', to: '"clerk@example.ru"', subject: 'Пора', text: '' };

test('a process that only a record begins needs nobody who may start it', () => {
  const begunByRecord = {
    ...startedBy(newPerson),
    nodes: startedBy(newPerson).nodes.filter(({ id }) => id !== 'start'),
    edges: startedBy(newPerson).edges.filter(({ from }) => from !== 'start'),
    starters: [],
  };
  expect(checkDiagram(begunByRecord, world).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('what a diagram names must be there', () => {
  const known = { ...world, services: new Set(['bank']), processes: new Set(['prc_1']) };
  const told = (diagram: Diagram) =>
    checkDiagram(diagram, known).flatMap(({ code, node, property }) =>
      property ? [`${node} ${property}: ${code}`] : [],
    );
  const service = (key: string) => around('service', { service: key, give: [], take: [] });
  const call = (process: string) => around('call', { process, give: [], take: [] });

  test.each([
    ['a service', service('credit'), 'asked service: SERVICE_UNKNOWN'],
    ['a called process', call('prc_2'), 'asked process: PROCESS_UNKNOWN'],
    ['a step to undo', around('undo', { node: 'gone' }), 'asked node: NODE_UNKNOWN'],
    ['a step that can be undone', around('undo', { node: 'start' }), 'asked node: NODE_UNKNOWN'],
    ['a block to go on at', around('goTo', { to: 'gone' }), 'asked to: NODE_UNKNOWN'],
    ['an address', around('send', { what: { ...letter, to: '"the boss"' } }), 'asked what.to: SETTING_INVALID'],
    ['a receiver', around('send', { what: { ...letter, to: '' } }), 'asked what.to: EXPRESSION_INVALID'],
    ['an entity', startedBy({ ...newPerson, entity: 'Ghost' }), 's2 trigger.entity: ENTITY_UNKNOWN'],
    ['a field for the record', startedBy({ ...newPerson, into: 'text' }), 's2 trigger.into: FIELD_UNSUITABLE'],
    [
      'a field for the record of a condition',
      startedBy({ ...newPerson, when: '1 > 0' }),
      's2 trigger.into: SETTING_MISSING',
    ],
    ['a known term', startedBy({ ...everyDay, amount: 'appeal.pages' }), 's2 trigger.amount: EXPRESSION_INVALID'],
    ['a term of one unit or more', startedBy({ ...everyDay, amount: '0' }), 's2 trigger.amount: SETTING_INVALID'],
    [
      'a moment before there is a case',
      startedBy({ ...everyDay, when: 'at', at: 'appeal.receivedAt' }),
      's2 trigger.at: FIELD_UNSUITABLE',
    ],
    ['an event that begins', startedBy({ on: 'condition', when: '1 > 0' }), 's2 trigger: FIELD_UNSUITABLE'],
  ])('%s', (_, diagram, problem) => expect(told(diagram)).toContain(problem));

  test.each([
    ['a service', service('bank')],
    ['a called process', call('prc_1')],
    ['a letter', around('send', { what: letter })],
    ['a timer', startedBy(everyDay)],
    ['a record', startedBy({ ...newPerson, into: 'person', when: 'person.lastName = "Орлов"' })],
  ])('and is, of %s', (_, diagram) => expect(told(diagram)).toEqual([]));

  test('where it is not known what there is, nothing is said', () => {
    expect(codes(service('credit'))).not.toContain('SERVICE_UNKNOWN');
    expect(codes(call('prc_2'))).not.toContain('PROCESS_UNKNOWN');
  });
});

describe('a diagram is refused', () => {
  test.each(bad)('%s', (_, diagram, code) => {
    expect(codes(diagram)).toContain(code);
  });
});

test('the reference process has no problems', () => {
  expect(checkDiagram(appeals, world)).toEqual([]);
});

test('a node without a name is a warning, and every problem leads to its place', () => {
  const [nameless] = checkDiagram(
    withNode('assign', node => ({ ...node, name: { ru: '', en: '' } })),
    world,
  );
  expect(nameless).toMatchObject({ code: 'NAME_MISSING', severity: 'warning', node: 'assign', property: 'name' });
  const unnamed = appeals.nodes.map(node =>
    node.block === 'start' && node.parent !== null ? { ...node, name: { ru: '', en: '' } } : node,
  );
  expect(checkDiagram({ ...appeals, nodes: unnamed }, world)).toEqual([]);
  const [unreadable] = checkDiagram(
    withEdge('known>link', one => ({ ...one, condition: 'person =' })),
    world,
  );
  expect(unreadable).toMatchObject({ node: 'known', edge: 'known>link', property: 'edges.known>link' });
});

test('a deadline by a calendar that is not there is refused; the default one always is', () => {
  const deadline = (calendar: string | null) => ({
    assignee: { to: 'role', role: 'officer' },
    deadline: { amount: '3', unit: 'workingDays', calendar, warnAt: null, escalation: '' },
  });
  const codesBy = (calendar: string | null) =>
    checkDiagram(settings('answer', deadline(calendar)), { ...world, calendars: new Set(['russia']) });
  expect(codesBy('shop')).toMatchObject([
    { code: 'CALENDAR_UNKNOWN', severity: 'error', node: 'answer', property: 'deadline.calendar' },
  ]);
  expect(codesBy('russia')).toEqual([]);
  expect(codesBy(null)).toEqual([]);
});
