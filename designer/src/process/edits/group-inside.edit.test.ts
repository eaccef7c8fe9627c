import { describe, expect, test } from '@jest/globals';
import { blockCatalogue as blocks } from '@marshrut/blocks';
import { appeal, counter } from '../document/diagram.fixture.js';
import { overdue } from '../document/events.fixture.js';
import { newPart } from '../palette/new-part.js';
import { thereAndBack } from './edit.fixture.js';
import { groupInside, whyNotGroup } from './group-inside.edit.js';

const part = () => newPart(blocks, blocks.get('subprocess')!, null, { x: 0, y: 0 }, counter());

describe('group-inside', () => {
  const before = appeal();
  const { edit, after, undone, redone } = thereAndBack(groupInside, before, {
    nodes: ['reg', 'choice', 'answer'],
    part: part(),
    edges: ['first', 'onward'],
  });
  const [owner, start, end] = part().nodes.map(node => node.id);

  test('applies: the blocks stand inside, what led in and out leads to the subprocess and on', () => {
    const inside = after.nodes.filter(node => node.parent === owner).map(node => node.id);
    expect(inside.sort()).toEqual(['answer', 'choice', 'reg', start, end].sort());
    expect(after.edges).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ from: 'start', to: owner }),
        { id: 'first', from: start, to: 'reg' },
        expect.objectContaining({ from: 'choice', to: end, otherwise: true }),
        expect.objectContaining({ from: 'answer', to: end }),
        { id: 'onward', from: owner, to: 'end' },
      ]),
    );
    expect(edit.title.en).toBe('Group into a subprocess');
  });

  test('undoes', () => {
    expect(undone).toEqual(before);
  });

  test('redoes', () => {
    expect(redone).toEqual(after);
  });
});

test('events on the borders of the blocks go with them', () => {
  const { after } = thereAndBack(groupInside, overdue(), { nodes: ['reg', 'remind'], part: part(), edges: ['a', 'b'] });
  const [owner] = part().nodes.map(node => node.id);
  expect(after.nodes.find(node => node.id === 'term')?.parent).toBe(owner);
});

describe('what cannot be grouped, and why', () => {
  const diagram = appeal();
  test('a start or an end', () => {
    expect(whyNotGroup(blocks, diagram, ['start', 'reg'])?.en).toMatch(/stay outside/);
  });
  test('blocks entered in two places', () => {
    const twice = { ...diagram, edges: [...diagram.edges, { id: 'x', from: 'start', to: 'answer' }] };
    expect(whyNotGroup(blocks, twice, ['reg', 'choice', 'answer'])?.en).toMatch(/entered in one place/);
  });
  test('blocks that lead on to two places', () => {
    expect(whyNotGroup(blocks, diagram, ['choice'])?.en).toMatch(/leads on to one place/);
  });
  test('steps of a task', () => {
    expect(whyNotGroup(blocks, diagram, ['reg.form'])?.en).toMatch(/inside a task/);
  });
  test('one end of a jump', () => {
    expect(whyNotGroup(blocks, overdue(), ['choice', 'answer'])?.en).toMatch(/A jump/);
  });
  test('what may be grouped', () => {
    expect(whyNotGroup(blocks, diagram, ['reg', 'choice', 'answer'])).toBeNull();
  });
});
