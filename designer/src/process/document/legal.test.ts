import { describe, expect, test } from '@jest/globals';
import { blockCatalogue as blocks } from '@marshrut/blocks';
import { appeal } from './diagram.fixture.js';
import { nested } from './events.fixture.js';
import { blocksFor, mayHaveAnotherOut, mayStandOnEdge, whyNotConnect } from './legal.js';
import { nodeOf } from './level.js';

const diagram = appeal();
const node = (id: string) => nodeOf(diagram, id)!;
const why = (from: string, to: string) => whyNotConnect(blocks, diagram, node(from), node(to))?.ru ?? null;

describe('what may be placed', () => {
  test('tasks on the process, forms inside a task, no second start', () => {
    const ids = (level: string | null) => blocksFor(blocks, diagram, level).map(block => block.id);
    expect(ids(null)).toEqual(expect.arrayContaining(['task', 'choice', 'end', 'note']));
    expect(ids(null)).not.toEqual(expect.arrayContaining(['form']));
    expect(ids('reg')).toEqual(expect.arrayContaining(['form', 'find', 'choice']));
    expect(ids('reg')).not.toContain('task');
    expect(ids('reg')).not.toContain('start');
  });

  test('an end or a note does not stand on an edge', () => {
    const onEdge = [...blocks.values()].filter(mayStandOnEdge).map(block => block.id);
    expect(onEdge).toContain('choice');
    expect(onEdge).not.toContain('end');
    expect(onEdge).not.toContain('note');
  });

  test('a second way out only where the block branches', () => {
    expect(mayHaveAnotherOut(blocks, diagram, node('choice'))).toBe(true);
    expect(mayHaveAnotherOut(blocks, diagram, node('reg'))).toBe(false);
  });
});

describe('what may be connected', () => {
  test('the reason is told', () => {
    expect(why('reg', 'reg')).toBe('Блок нельзя соединить с самим собой');
    expect(why('reg', 'reg.form')).toBe('Блоки стоят на разных уровнях');
    expect(why('answer', 'start')).toBe('В «Начало» связь войти не может');
    expect(why('end', 'answer')).toBe('Из «Завершение» связь выйти не может');
    expect(why('reg', 'answer')).toBe('Из «Задача» выходит только одна связь. Для ветвления поставьте «Условие»');
    expect(why('choice', 'end')).toBe('Эти блоки уже соединены');
  });

  test('a choice may lead on, also back', () => {
    expect(why('choice', 'reg')).toBeNull();
  });
});

describe('levels', () => {
  const deep = nested();
  const ids = (level: string | null) => blocksFor(blocks, deep, level).map(block => block.id);

  test('inside a subprocess all of the process may stand, inside a task in it what a task may hold', () => {
    expect(ids('part')).toEqual(expect.arrayContaining(['task', 'parallel', 'wait', 'subprocess', 'boundary']));
    expect(ids('part')).not.toContain('form');
    expect(ids('part')).not.toContain('start');
    expect(ids('part.task')).toContain('form');
    expect(ids('part.task')).not.toContain('wait');
  });

  test('a process may begin in several ways', () => {
    expect(ids(null)).toContain('start');
  });
});

test('behind a race stand waits alone', () => {
  const race = { ...node('choice'), id: 'race', block: 'firstOf' };
  const wait = { ...node('choice'), id: 'wait', block: 'wait' };
  expect(whyNotConnect(blocks, diagram, race, node('answer'))?.en).toBe('Only “Wait” blocks stand behind “First of”');
  expect(whyNotConnect(blocks, diagram, race, wait)).toBeNull();
});
