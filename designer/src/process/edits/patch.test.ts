import { expect, test } from '@jest/globals';
import type { Diagram } from '@marshrut/model';
import { appeal } from '../document/diagram.fixture.js';
import { diff, patched } from './patch.js';

/** A small repeatable source of chance. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

function disturbed(diagram: Diagram, seed: number): Diagram {
  const below = chance(seed);
  const shuffle = <T>(list: readonly T[]) => list.toSorted(() => below(3) - 1).filter(() => below(4) > 0);
  const nodes = shuffle(diagram.nodes).map(node =>
    below(3) === 0 ? { ...node, name: { ru: `${seed}`, en: '' } } : node,
  );
  const added = { ...diagram.nodes[0]!, id: `added ${seed}` };
  nodes.splice(below(nodes.length + 1), 0, added);
  return { ...diagram, nodes, edges: shuffle(diagram.edges), card: shuffle(diagram.card), starters: [`${below(9)}`] };
}

test('any two documents: the difference leads from one to the other and back', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const [before, after] = [disturbed(appeal(), seed), disturbed(appeal(), seed * 7919)];
    const patch = JSON.parse(JSON.stringify(diff(before, after)));
    expect(patched(before, patch, 'forward')).toEqual(after);
    expect(patched(after, patch, 'back')).toEqual(before);
  }
});

test('a document does not differ from itself', () => {
  const diagram = appeal();
  expect(diff(diagram, { ...diagram, nodes: [...diagram.nodes] })).toBeNull();
});

test('going back leaves alone what somebody else added meanwhile', () => {
  const before = appeal();
  const after = { ...before, nodes: before.nodes.filter(node => node.id !== 'answer') };
  const patch = diff(before, after)!;
  const others = { ...after, nodes: [...after.nodes, { ...before.nodes[0]!, id: 'theirs' }] };
  const undone = patched(others, patch, 'back');
  expect(undone.nodes.map(node => node.id)).toEqual([...before.nodes.map(node => node.id), 'theirs']);
});
