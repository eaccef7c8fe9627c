import { describe, test } from '@jest/globals';
import { allStories, type Modifiers, play } from '@marshrut/testing';
import type { Dialect } from '../test-server.fixture.js';
import { GraphqlDriver } from './graphql-driver.fixture.js';
import { graphqlHouse } from './graphql-house.fixture.js';

const ways: readonly (readonly [string, Modifiers])[] = [
  ['plain', {}],
  ['twice', { twice: true }],
];

/** Whole stories on two shared cores; most take a third of a second. */
const LONGEST_MS = 60_000;

/** Every story there is, through GraphQL. */
export function playThroughGraphql(dialect: Dialect): void {
  for (const [name, modifiers] of ways) {
    describe(`stories through GraphQL on ${dialect}, ${name}`, () => {
      for (const told of allStories) {
        test(
          told.title,
          async () => {
            const driver = new GraphqlDriver(await graphqlHouse(dialect));
            try {
              await play(told, driver, modifiers);
            } finally {
              await driver.close();
            }
          },
          LONGEST_MS,
        );
      }
    });
  }
}
