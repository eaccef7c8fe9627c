import { afterAll, beforeAll, describe } from '@jest/globals';
import { emptyDatabase, testServer } from '../test-server.fixture.js';
import { theConflict } from './p1/conflict.fixture.js';
import { theDesign } from './p1/design.fixture.js';
import { theEnding } from './p1/ending.fixture.js';
import { theNewPerson } from './p1/new-person.fixture.js';
import { P1 } from './p1/p1.fixture.js';
import { theRefusals } from './p1/refusals.fixture.js';
import { theRegistration } from './p1/registration.fixture.js';

/** Reference process P1 from an empty database to its end, by GraphQL alone, over HTTP, as an integrator would. */
describe.each(['sqlite', 'postgres'] as const)('citizens’ appeals through the API on %s', dialect => {
  const p1 = new P1();
  beforeAll(async () => {
    p1.server = await testServer({ databaseUrl: await emptyDatabase(dialect) });
  }, 60_000);
  afterAll(() => p1.server.stop());

  theDesign(p1);
  theRegistration(p1);
  theConflict(p1);
  theNewPerson(p1);
  theEnding(p1);
  theRefusals(p1);
});
