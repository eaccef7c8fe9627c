import { expect, test } from '@jest/globals';
import { checkDiagram } from '@marshrut/blocks';
import type { Problem } from '@marshrut/model';
import { allStories } from '../stories/all.js';
import { patterns } from './all.js';

test('every one of the 43 patterns has a story, or a reason why not', () => {
  expect(patterns.map(({ number }) => number)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  for (const pattern of patterns) if ('unsupported' in pattern) expect(pattern.unsupported.length).toBeGreaterThan(40);
});

test('every diagram a story tells is sound as a drawing', () => {
  for (const { title, diagram, entities, processes = {} } of allStories) {
    const world = { entities: new Map(entities.map(entity => [entity.key, entity])) };
    for (const drawn of [diagram, ...Object.values(processes)])
      expect({ title, problems: errors(checkDiagram(drawn, world)) }).toEqual({ title, problems: [] });
  }
});

function errors(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ node, code, property, message }) => `${node} ${code} ${property ?? ''}: ${message.en}`);
}
