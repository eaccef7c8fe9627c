import { expect, test } from '@jest/globals';
import { type Command, fitting } from './command.js';

const command = (name: string, words: string[] = [], hint = ''): Command => ({
  id: name,
  group: 'act',
  name,
  hint,
  words,
  run: () => undefined,
});
const commands = [
  command('Показать всё'),
  command('Задача', ['согласование', 'human task']),
  command('Ожидание', ['таймер'], 'Ждёт срока, сообщения или согласования'),
];
const found = (typed: string) => fitting(commands, typed).map(({ name }) => name);

test('a command is found by its name, by other words and by what is told of it, in this order', () => {
  expect(found('согл')).toEqual(['Задача', 'Ожидание']);
  expect(found('ТАЙМЕР')).toEqual(['Ожидание']);
  expect(found('human')).toEqual(['Задача']);
});

test('nothing typed shows all, in their order; unknown words show nothing', () => {
  expect(found('')).toEqual(['Показать всё', 'Задача', 'Ожидание']);
  expect(found('ъъъ')).toEqual([]);
});
