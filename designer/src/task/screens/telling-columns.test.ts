import { expect, test } from '@jest/globals';
import { tellingColumns } from './telling-columns.js';

interface Person {
  readonly title: string;
  readonly [column: string]: string;
}

const textOf = (person: Person, column: string) => person[column] ?? '';
const columns = ['lastName', 'middleName', 'birthDate', 'email'];

test('names that the title says already and columns without a value are left out, for all records alike', () => {
  const found: Person[] = [
    { title: 'Соловьёв Пётр Иванович', lastName: 'Соловьёв', middleName: 'Иванович', birthDate: '26.02.1965' },
    { title: 'Соловьёв Пётр', lastName: 'Соловьёв', birthDate: '' },
  ];
  expect(tellingColumns(columns, found, textOf)).toEqual(['birthDate']);
});

test('a part of a word in the title is not said by it', () => {
  expect(tellingColumns(['lastName'], [{ title: 'Соловьёва', lastName: 'Соловьёв' }], textOf)).toEqual(['lastName']);
});
