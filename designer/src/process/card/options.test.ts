import { expect, test } from '@jest/globals';
import { emptyOption, withKeys } from './options.js';

const named = (ru: string, key: string) => ({ key, name: { ru, en: '' } });

test('an option gets its key from its name once it has one', () => {
  const options = withKeys([named('Жалоба', 'option1'), named('', 'option2'), named('Иное', 'other')]);
  expect(options.map(option => option.key)).toEqual(['zhaloba', 'option2', 'other']);
});

test('equal names get different keys', () => {
  expect(withKeys([named('Да', 'option1'), named('Да', 'option2')]).map(option => option.key)).toEqual(['da', 'da2']);
});

test('a new option has a free key', () => {
  expect(emptyOption([named('', 'option2')]).map(option => option.key)).toEqual(['option2', 'option22']);
});
