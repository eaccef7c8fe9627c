import { expect, test } from '@jest/globals';
import { RUSSIA } from '../calendar/russia.js';
import { compilePlan } from '../plan/compile.js';
import { evolve, NEW_CASE } from './evolve.js';
import { readPaths } from './preview.js';

test.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'a card field called %s is empty until it is given',
  key => {
    const compiled = compilePlan(
      {
        schemaVersion: 1,
        kind: 'process',
        name: { ru: 'Процесс', en: 'Process' },
        starters: [],
        card: [{ key, name: { ru: key, en: key }, type: { kind: 'text' }, use: 'variable' }],
        nodes: [],
        edges: [],
      },
      new Map(),
      new Map(),
    );
    if (!compiled.ok) throw new Error('not compiled');
    const env = {
      now: '2026-06-01T06:00:00.000Z',
      timeZone: 'Europe/Moscow',
      actor: 'me',
      newId: () => 'id',
      facts: {
        record: () => null,
        find: () => [],
        people: () => [],
        members: () => [],
        person: () => null,
        loads: () => [],
      },
      calendar: () => RUSSIA,
    };
    const begun = evolve(NEW_CASE, { type: 'caseStarted', initiator: 'me', vars: {} });
    expect(readPaths(compiled.plan, begun, null, [key], env)).toEqual({ kind: 'answered', answer: { [key]: null } });
    const given = evolve(begun, { type: 'varsSet', scope: null, vars: { [key]: 'a' } });
    expect(readPaths(compiled.plan, given, null, [key], env)).toEqual({ kind: 'answered', answer: { [key]: 'a' } });
  },
);
