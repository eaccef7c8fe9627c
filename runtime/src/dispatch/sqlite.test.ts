import { afterEach, beforeEach, describe, it } from '@jest/globals';
import { type TemporaryDatabase, temporaryDatabase } from '../database/temporary.js';
import { storageContract } from './storage.contract.js';
import { furnish } from './storage.fixture.js';

describe('the storage on SQLite', () => {
  let database: TemporaryDatabase;
  beforeEach(async () => {
    database = await temporaryDatabase('sqlite');
    await furnish(database);
  });
  afterEach(() => database.drop());

  it.each(storageContract)('$name', rule => rule.hold(database));
});
