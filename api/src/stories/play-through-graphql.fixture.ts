import { describe, expect, test } from '@jest/globals';
import { allStories, type Modifiers, play, type Story } from '@marshrut/testing';
import type { Dialect } from '../test-server.fixture.js';
import { GraphqlDriver, playable } from './graphql-driver.fixture.js';
import { graphqlHouse } from './graphql-house.fixture.js';

const ways: readonly (readonly [string, Modifiers])[] = [
  ['plain', {}],
  ['twice', { twice: true }],
];

/** Whole stories on two shared cores; most take a third of a second. */
const LONGEST_MS = 60_000;

/** Every story of what people do, through GraphQL; those of time and of the world outside play on the storage below it. */
export function playThroughGraphql(dialect: Dialect): void {
  const told = allStories.filter(playable);
  test('stories of people are among those that play', () => expect(told.length).toBeGreaterThan(30));
  for (const [name, modifiers] of ways)
    describe(`stories through GraphQL on ${dialect}, ${name}`, () => {
      for (const story of told) test(story.title, () => playOne(dialect, story, modifiers), LONGEST_MS);
    });
}

async function playOne(dialect: Dialect, story: Story, modifiers: Modifiers): Promise<void> {
  const driver = new GraphqlDriver(await graphqlHouse(dialect));
  try {
    await play(story, driver, modifiers);
  } finally {
    await driver.close();
  }
}
