import { expect, test } from '@jest/globals';
import { type Diagram, localText } from '@marshrut/model';
import { complaint, complaintEntities } from '@marshrut/testing';
import fc from 'fast-check';
import { definitions } from '../catalogue.js';
import { filled, valuesOf } from './arbitrary.fixture.js';
import type { ChangedElement } from './change.js';
import { compareDiagrams } from './compare-diagrams.js';
import { sameJson } from './same-json.js';
import { sayLine } from './say-change.js';

interface Edit {
  readonly of: ChangedElement;
  readonly after: Diagram;
}

const nobody = { roles: new Map(), groups: new Map(), calendars: new Map(), people: new Map() };
const names = { ...nobody, entities: new Map(complaintEntities.map(one => [one.key, one])) };
const { nodes, edges, card } = complaint;

const node = fc.constantFrom(...nodes);
const edge = fc.constantFrom(...edges);
const field = fc.constantFrom(...card);
const word = fc.constantFrom('Новое', 'Другое', 'topic', 'risk > 5', 'risk > 7');

const replaced = <T extends object>(list: readonly T[], one: T, by: Partial<T>): T[] =>
  list.map(item => (item === one ? { ...item, ...by } : item));

/** One edit of a diagram, and the element that is edited. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(node, word).map(([one, name]) => ({
    of: { kind: 'node' as const, id: one.id },
    after: { ...complaint, nodes: replaced(nodes, one, { name: localText(name) }) },
  })),
  node.chain(one =>
    (valuesOf(definitions[one.block as keyof typeof definitions].settings) as fc.Arbitrary<typeof one.settings>).map(
      settings => ({
        of: { kind: 'node' as const, id: one.id },
        after: { ...complaint, nodes: replaced(nodes, one, { settings }) },
      }),
    ),
  ),
  node.map(one => ({
    of: { kind: 'node' as const, id: one.id },
    after: {
      ...complaint,
      nodes: nodes.filter(other => other !== one),
      edges: edges.filter(({ from, to }) => from !== one.id && to !== one.id),
    },
  })),
  fc.tuple(node, word).map(([one, name]) => ({
    of: { kind: 'node' as const, id: 'added' },
    after: { ...complaint, nodes: [...nodes, { ...one, id: 'added', parent: null, name: localText(name) }] },
  })),
  fc.tuple(edge, word).map(([one, condition]) => ({
    of: { kind: 'edge' as const, id: one.id },
    after: { ...complaint, edges: replaced(edges, one, { condition }) },
  })),
  fc.tuple(edge, node).map(([one, to]) => ({
    of: { kind: 'edge' as const, id: one.id },
    after: { ...complaint, edges: replaced(edges, one, { to: to.id }) },
  })),
  edge.map(one => ({
    of: { kind: 'edge' as const, id: one.id },
    after: { ...complaint, edges: edges.filter(other => other !== one) },
  })),
  fc.tuple(field, word).map(([one, name]) => ({
    of: { kind: 'field' as const, key: one.key },
    after: { ...complaint, card: replaced(card, one, { name: localText(name) }) },
  })),
  field.map(one => ({
    of: { kind: 'field' as const, key: one.key },
    after: { ...complaint, card: card.filter(other => other !== one) },
  })),
  word.map(role => ({ of: { kind: 'process' as const }, after: { ...complaint, starters: [role] } })),
  word.map(contextLine => ({ of: { kind: 'process' as const }, after: { ...complaint, contextLine } })),
);

/** Settings as a plan reads them: an edit that only leaves one out, or empty, is none. */
function asRead(diagram: Diagram): unknown {
  const settled = diagram.nodes.map(one => ({
    ...one,
    settings: definitions[one.block as keyof typeof definitions].settings.parse(one.settings),
  }));
  return filled({ ...diagram, nodes: settled });
}

test('a diagram and itself do not differ', () => {
  fc.assert(
    fc.property(edits, ({ after }) => expect(compareDiagrams(after, structuredClone(after), names)).toEqual([])),
  );
});

test('any edit is told at the element that was edited, in both languages', () => {
  fc.assert(
    fc.property(edits, ({ of, after }) => {
      fc.pre(!sameJson(asRead(complaint), asRead(after)));
      const changes = compareDiagrams(complaint, after, names);
      expect(changes).toContainEqual(expect.objectContaining({ of }));
      for (const { change, title, lines } of changes)
        for (const language of ['ru', 'en'] as const) {
          expect(title[language]).not.toBe('');
          for (const line of lines) expect(sayLine(line, change, language)).not.toMatch(/^$|undefined|\[object|^[,:]/);
        }
    }),
    { numRuns: 150 },
  );
});

test('what was added from one side was removed from the other', () => {
  fc.assert(
    fc.property(edits, ({ after }) => {
      const there = compareDiagrams(complaint, after, names);
      const back = compareDiagrams(after, complaint, names);
      const idsOf = (changes: typeof there, change: 'added' | 'removed') =>
        changes.filter(one => one.change === change).map(one => JSON.stringify(one.of));
      expect(idsOf(back, 'removed').toSorted()).toEqual(idsOf(there, 'added').toSorted());
      expect(idsOf(back, 'added').toSorted()).toEqual(idsOf(there, 'removed').toSorted());
    }),
  );
});
