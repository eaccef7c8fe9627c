import { describe, expect, test } from '@jest/globals';
import { appeal } from '../document/diagram.fixture.js';
import { overdue } from '../document/events.fixture.js';
import { thereAndBack } from './edit.fixture.js';
import { remove } from './remove.edit.js';

describe('remove', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(remove, before, { nodes: ['reg'], edges: [] });

  test('applies', () => {
    expect(after.nodes.map(node => node.id)).toEqual(['start', 'choice', 'answer', 'end']);
    expect(after.edges[0]).toEqual({ id: 'a', from: 'start', to: 'choice' });
    expect(after.edges).toHaveLength(4);
    expect(edit.title.ru).toBe('Удалить «reg»');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});

describe('remove a block with an event on its border', () => {
  const before = overdue();
  const { after, undone, redone } = thereAndBack(remove, before, { nodes: ['reg'], edges: [] });

  test('applies: the event and its edges go too, what followed stays', () => {
    const ids = after.nodes.map(node => node.id);
    expect(ids).not.toContain('term');
    expect(ids).toContain('remind');
    expect(after.edges.some(edge => edge.from === 'term')).toBe(false);
    expect(after.edges[0]).toEqual({ id: 'a', from: 'start', to: 'choice' });
  });

  test('undoes: all of it is there again', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });

  test('the event alone goes with its edges', () => {
    const alone = thereAndBack(remove, before, { nodes: ['term'], edges: [] });
    expect(alone.after.nodes).toHaveLength(before.nodes.length - 1);
    expect(alone.after.edges.map(edge => edge.id)).not.toContain('late');
    expect(alone.undone).toEqual(before);
  });

  test('a jump to what is gone leads nowhere, until it is undone', () => {
    const gone = thereAndBack(remove, before, { nodes: ['choice'], edges: [] });
    expect(gone.after.nodes.find(node => node.id === 'back')?.settings).toEqual({ to: '' });
    expect(gone.undone).toEqual(before);
  });
});
