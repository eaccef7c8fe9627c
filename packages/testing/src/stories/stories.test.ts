import { describe, test } from '@jest/globals';
import { memoryStage } from '../memory/memory-stage.js';
import { DispatchDriver } from '../story/dispatch-driver.js';
import { play } from '../story/play.js';
import { allStories } from './all.js';

describe.each([
  ['plain', {}],
  ['reload', { reload: true }],
  ['twice', { twice: true }],
])('stories in memory, %s', (_, modifiers) => {
  test.each(allStories.map(told => [told.title, told] as const))('%s', async (_title, told) => {
    await play(told, new DispatchDriver(memoryStage()), modifiers);
  });
});
