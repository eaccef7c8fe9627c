import { expect, test } from '@jest/globals';
import { diagramSchema } from '@marshrut/model';
import { counter } from '../document/diagram.fixture.js';
import { skeleton } from './skeleton.js';

test('a new process is a document: start → end', () => {
  const diagram = skeleton({ ru: 'Обращение', en: '' }, counter());
  expect(diagramSchema.parse(diagram)).toEqual(diagram);
  expect(diagram.edges).toEqual([{ id: 'e3', from: 'n1', to: 'n2' }]);
});
