import { describe, expect, test } from '@jest/globals';
import { allStories, type Modifiers, play, processStories, type Story } from '@marshrut/testing';
import type { Dialect } from '../test-server.fixture.js';
import { GraphqlDriver } from './graphql-driver.fixture.js';
import { graphqlHouse } from './graphql-house.fixture.js';
import { notPlayed } from './not-played.fixture.js';

/** Twice holds all of plain: on the database that takes longer to make it is enough. */
const ways: Readonly<Record<Dialect, readonly (readonly [string, Modifiers])[]>> = {
  sqlite: [
    ['plain', {}],
    ['twice', { twice: true }],
  ],
  postgres: [['twice', { twice: true }]],
};

/** Whole stories on two shared cores; most take a fifth of a second. */
const LONGEST_MS = 60_000;

/** Every story through GraphQL: what people do, time that passes, messages, signals, services and repairs. */
export function playThroughGraphql(dialect: Dialect): void {
  const told = allStories.filter(({ title }) => !notPlayed.has(title));
  for (const [name, modifiers] of ways[dialect])
    describe(`stories through GraphQL on ${dialect}, ${name}`, () => {
      for (const story of told.filter(one => name === 'twice' || !processStories.includes(one)))
        test(story.title, () => playOne(dialect, story, modifiers), LONGEST_MS);
    });

  describe(`stories that do not play through GraphQL on ${dialect}`, () => {
    test.each([...notPlayed])(
      '%s: %s',
      async title => {
        const story = allStories.find(one => one.title === title);
        if (!story) throw new Error(`Expected a story «${title}», but there is none. Take it off the list.`);
        // It is told which step it stops at, or which fault publishing finds: not that its world could not be made.
        await expect(playOne(dialect, story, {})).rejects.toThrow(/^Story «|has none\.$|"code":"JOIN_STUCK"/);
      },
      LONGEST_MS,
    );
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
