import type { CrashPoint } from '../story/crashing.js';
import { DispatchDriver, type Stage } from '../story/dispatch-driver.js';
import { type Modifiers, play } from '../story/play.js';
import type { Story } from '../story/story.js';
import { allStories } from './all.js';

/** Jest's own words, handed in: this room does not depend on the runner. */
export interface Runner {
  readonly describe: (name: string, body: () => void) => void;
  readonly test: (name: string, body: () => Promise<void>) => void;
}

const ways: readonly (readonly [string, Modifiers, CrashPoint?])[] = [
  ['plain', {}],
  ['reload', { reload: true }],
  ['twice', { twice: true }],
  ['crash before the commit', {}, 'before-commit'],
  ['crash after the commit', {}, 'after-commit'],
];

/**
 * Plays every story on a stage, under every modifier. `plainly`: these only as they are told. They prove a process, not the machinery,
 * which the others prove in every way.
 */
export function playEverywhere(
  where: string,
  open: () => Promise<Stage>,
  { describe, test }: Runner,
  plainly: readonly Story[] = [],
): void {
  for (const [name, modifiers, crash] of ways) {
    const stories = name === 'plain' ? allStories : allStories.filter(story => !plainly.includes(story));
    describe(`stories on ${where}, ${name}`, () => {
      for (const told of stories) {
        test(told.title, async () => {
          const driver = new DispatchDriver(await open(), crash);
          try {
            await play(told, driver, modifiers);
          } finally {
            await driver.close();
          }
        });
      }
    });
  }
}
