import { describe, expect, it } from '@jest/globals';
import type { Entity } from '@marshrut/model';
import { type Actor, actorOf } from './actor.js';
import { type Action, isAction, may } from './gate.js';

const someone = (...roles: string[]): Actor => actorOf({ id: 'usr_1', name: 'Анна', login: 'anna', roles });

const person: Entity = {
  schemaVersion: 1,
  key: 'Person',
  name: { ru: 'Гражданин', en: 'Person' },
  plural: { ru: 'Граждане', en: 'People' },
  fields: [],
  unique: [],
  title: [],
  onConflict: 'ask',
  readers: ['secretary'],
  editors: ['officer'],
};

describe('permissions come from roles', () => {
  it.each([
    ['analyst', ['DESIGN']],
    ['manager', ['MANAGE']],
    ['integrator', ['INTEGRATE']],
    ['administrator', ['ADMINISTER']],
    ['secretary', ['WORK']],
    ['constructor', ['WORK']],
  ])('%s → %j', (role, permissions) => {
    expect([...someone(role).permissions]).toEqual(permissions);
  });

  it('nobody without a role has one', () => expect([...someone().permissions]).toEqual([]));
});

describe('the gate', () => {
  it('denies whoever is not signed in', () => {
    expect(may(null, 'me.read')).toBe(false);
  });

  it.each(['constructor', '__proto__', 'toString', 'nothing.like.it'])(
    'denies the action %s, which does not stand in the table',
    action => {
      expect(isAction(action)).toBe(false);
      expect(may(someone('administrator'), action as Action)).toBe(false);
    },
  );

  it('lets only administrators write people', () => {
    for (const role of ['analyst', 'manager', 'integrator', 'secretary']) {
      expect(may(someone(role), 'people.write')).toBe(false);
    }
    expect(may(someone('administrator'), 'people.write')).toBe(true);
  });

  it('opens records to readers and editors of the entity, and changes to editors alone', () => {
    expect(may(someone('secretary'), 'record.read', person)).toBe(true);
    expect(may(someone('secretary'), 'record.write', person)).toBe(false);
    expect(may(someone('officer'), 'record.read', person)).toBe(true);
    expect(may(someone('officer'), 'record.write', person)).toBe(true);
    expect(may(someone('administrator', 'analyst'), 'record.read', person)).toBe(false);
  });

  it('shows tokens to their owner, and lets administrators revoke them', () => {
    expect(may(someone('integrator'), 'token.read', 'usr_1')).toBe(true);
    expect(may(someone('integrator'), 'token.read', 'usr_2')).toBe(false);
    expect(may(someone('integrator'), 'token.write', 'usr_2')).toBe(false);
    expect(may(someone('administrator'), 'token.write', 'usr_2')).toBe(true);
    expect(may(someone('administrator'), 'token.read', 'usr_1')).toBe(false);
    expect(may(someone('secretary'), 'token.read', 'usr_1')).toBe(false);
  });
});
