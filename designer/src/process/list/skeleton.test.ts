import { describe, expect, test } from '@jest/globals';
import { checkDiagram } from '@marshrut/blocks';
import { diagramSchema, localText } from '@marshrut/model';
import { counter } from '../document/diagram.fixture.js';
import { type Answers, nothingSaid, skeleton } from './skeleton.js';

const name = localText('Заявка на отпуск');
const draw = (said: Partial<Answers> = {}) => skeleton(name, counter(), { ...nothingSaid, ...said });

describe('a new process', () => {
  test('is start → end where nothing is said', () => {
    const diagram = draw();
    expect(diagramSchema.parse(diagram)).toEqual(diagram);
    expect(diagram.edges).toEqual([{ id: 'e3', from: 'n1', to: 'n2' }]);
  });

  const said: readonly [string, Partial<Answers>, readonly string[]][] = [
    ['who begins it', { starter: 'clerk' }, ['start', 'task', 'end']],
    [
      'what is decided',
      { starter: 'clerk', decision: localText('Отпустить?') },
      ['start', 'task', 'task', 'choice', 'end', 'end'],
    ],
    [
      'everything',
      {
        ...{ starter: 'clerk', decision: localText('Отпустить?'), decider: 'boss' },
        outcomes: [localText('Отпущен'), localText('Перенесён'), localText('Отказано')],
      },
      ['start', 'task', 'task', 'choice', 'end', 'end', 'end'],
    ],
  ];

  test.each(said)('can be published as it is drawn once it is said %s', (_, answers, blocks) => {
    const diagram = draw(answers);
    expect(diagramSchema.parse(diagram)).toEqual(diagram);
    expect(diagram.nodes.filter(({ parent }) => parent === null).map(({ block }) => block)).toEqual(blocks);
    expect(checkDiagram(diagram, { entities: new Map(), roles: new Set(['clerk', 'boss']) })).toEqual([]);
  });

  test('ends with yes and no where only the question is known, and the decider is who begins it', () => {
    const diagram = draw({ starter: 'clerk', decision: localText('Отпустить?') });
    expect(
      diagram.nodes.filter(({ block, parent }) => block === 'end' && parent === null).map(node => node.name.ru),
    ).toEqual(['Да', 'Нет']);
    expect(diagram.nodes.filter(({ block }) => block === 'task').map(({ settings }) => settings.assignee)).toEqual([
      { to: 'role', role: 'clerk' },
      { to: 'role', role: 'clerk' },
    ]);
  });
});
