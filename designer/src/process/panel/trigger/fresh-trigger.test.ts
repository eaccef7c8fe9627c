import { expect, test } from '@jest/globals';
import { freshTrigger, turnedInto } from './fresh-trigger.js';

test('a name once given stays when a message becomes a signal', () => {
  expect(turnedInto('signal', { on: 'message', name: 'paid' })).toEqual({ on: 'signal', name: 'paid', into: [] });
  expect(turnedInto('timer', { on: 'message', name: 'paid' })).toEqual(freshTrigger('timer'));
});
