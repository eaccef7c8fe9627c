import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { addNodes } from './add-nodes.edit.js';
import { thereAndBack } from './edit.fixture.js';

describe('add-nodes', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(addNodes, before, {
    title: { ru: 'Вставить', en: 'Paste' },
    nodes: [
      {
        id: 'new',
        block: 'find',
        blockVersion: 1,
        name: { ru: 'Найти', en: 'Find' },
        parent: 'reg',
        position: { x: 0, y: 0 },
        settings: {},
      },
    ],
    edges: [],
  });

  test('applies', () => {
    expect(after.nodes.map(node => node.id)).toEqual([...before.nodes.map(node => node.id), 'new']);
    expect(edit.title.en).toBe('Paste');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});
