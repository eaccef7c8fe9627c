import { expect, test } from '@jest/globals';
import type { FieldConflictPartsFragment } from '../graphql/generated/graphql.js';
import { everywhere, keyOfConflict, resolutions } from './choice.js';

const text = { ru: 'Телефон', en: 'Phone' };
const conflict = (field: string): FieldConflictPartsFragment => ({
  __typename: 'FieldConflict',
  entity: 'Person',
  entityName: text,
  record: 'person_1',
  title: 'Иванов',
  field,
  label: text,
  version: 4,
  mine: { value: '1' },
  theirs: { value: '2' },
  baseText: '',
  mineText: '1',
  theirsText: '2',
  counted: false,
  by: null,
  at: null,
});

test('the server is told nothing until every field has a choice', () => {
  const both = [conflict('phone'), conflict('email')];
  expect(resolutions(both, {})).toBeNull();
  expect(resolutions(both, { [keyOfConflict(conflict('phone'))]: 'MINE' })).toBeNull();
  expect(resolutions(both, everywhere(both, 'THEIRS'))).toEqual([
    { entity: 'Person', record: 'person_1', field: 'phone', version: 4, take: 'THEIRS' },
    { entity: 'Person', record: 'person_1', field: 'email', version: 4, take: 'THEIRS' },
  ]);
});
