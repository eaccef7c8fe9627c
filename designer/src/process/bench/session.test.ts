import { describe, expect, test } from '@jest/globals';
import { blocks, castOf, type Move, type Setting, standing } from '@marshrut/blocks';
import { compilePlan } from '@marshrut/engine';
import { type Diagram, type Entity, localText } from '@marshrut/model';
import { appeal } from '../document/diagram.fixture.js';
import { createSession, type Session } from './session.js';
import { tally } from './use-tally.js';

const person: Entity = {
  ...{
    schemaVersion: 1,
    key: 'Person',
    name: localText('Гражданин', 'Person'),
    plural: localText('Граждане', 'People'),
  },
  ...{ fields: [], unique: [], title: [], onConflict: 'ask', readers: [], editors: [] },
};

/** Registration asks for the last name. */
function drawn(required = true): Diagram {
  const diagram = appeal();
  const fields = [{ path: 'lastName', mode: 'edit', required }];
  return {
    ...diagram,
    nodes: diagram.nodes.map(node => (node.id === 'reg.form' ? { ...node, settings: { fields } } : node)),
  };
}

function settingOf(diagram: Diagram): Setting {
  const compiled = compilePlan(diagram, blocks, new Map([[person.key, person]]));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const cast = castOf([{ key: 'secretary', name: localText('Секретарь', 'Secretary') }], []);
  return { plan: compiled.plan, cast, now: '2026-06-01T06:00:00.000Z', timeZone: 'Europe/Moscow', language: 'ru' };
}

const start: Move = { do: 'start', by: 'role_secretary_1', node: 'start', values: {} };

function typed(session: Session, lastName: string | null): Move {
  const [stand] = standing(session.getState().bench);
  const element = stand?.is === 'task' ? (stand.screen?.element ?? '') : '';
  const command = { type: 'submitForm' as const, task: stand?.element ?? '', element, values: { lastName } };
  return { do: 'work', by: 'role_secretary_1', command };
}

/** Registered, and over by «Иначе». */
function finished(): Session {
  const session = createSession(settingOf(drawn()));
  const { press } = session.getState();
  press(start);
  press(typed(session, 'Орлова'));
  const [stand] = standing(session.getState().bench);
  const element = stand?.is === 'task' ? (stand.screen?.element ?? '') : '';
  const command = { type: 'commit' as const, task: stand?.element ?? '', element, resolutions: [] };
  press({ do: 'work', by: 'role_secretary_1', command });
  return session;
}

describe('a drawing on the bench', () => {
  test('a form that is refused says why, and the run stays where it was', () => {
    const session = createSession(settingOf(drawn()));
    session.getState().press(start);
    expect(session.getState().press(typed(session, null))).toMatchObject({
      code: 'INVALID',
      problems: [{ path: 'lastName', code: 'REQUIRED' }],
    });
    expect(session.getState().bench.turns).toHaveLength(1);
  });

  test('what was gone over stays counted when the run begins anew or goes a step back', () => {
    const session = finished();
    expect(session.getState().bench.house.state.status).toBe('ended');
    expect(tally(drawn(), session.getState().cover)).toEqual({ passed: 5, all: 7 });
    session.getState().back();
    session.getState().restart();
    expect(session.getState().bench.turns).toEqual([]);
    expect(tally(drawn(), session.getState().cover)).toEqual({ passed: 5, all: 7 });
  });

  test('after the drawing was mended the run is where it was', () => {
    const { bench, cover } = finished().getState();
    const moves = bench.turns.map(({ move }) => move);
    const mended = createSession(settingOf(drawn(false)), moves, cover);
    expect(mended.getState()).toMatchObject({ left: 0, bench: { turns: { length: 3 } } });
  });

  test('where its steps do not fit any more the run ends there, and says how many were left', () => {
    const { bench } = finished().getState();
    const moves = bench.turns.map(({ move }) => move);
    const { nodes, ...rest } = drawn();
    const other = {
      ...rest,
      nodes: nodes.filter(({ id }) => id !== 'reg.form'),
      edges: rest.edges
        .filter(({ id }) => id !== 'd' && id !== 'e')
        .concat({ id: 'f', from: 'reg.start', to: 'reg.end' }),
    };
    const session = createSession(settingOf(other), moves);
    expect(session.getState()).toMatchObject({ left: 2, bench: { turns: { length: 1 } } });
  });
});
