import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findActor, handleJob, openRuntime, type Runtime, seedDemo, temporaryPostgres } from '@marshrut/runtime';
import { StoryClock, StoryTime, storedJobs } from '@marshrut/testing';
import { type ExecutionResult, graphql } from 'graphql';
import { pino } from 'pino';
import type { Services } from '../context.js';
import type { LiveSchema } from '../graphql/live-schema.js';
import { buildStaticSchema } from '../schema/build-schema.js';
import { liveSchema } from '../schema/live.js';
import { createServices } from '../services.js';
import type { Dialect } from '../test-server.fixture.js';

/** The static part, which no story changes. */
const schema = buildStaticSchema();

/** The API without its server: a schema over a database of its own, asked by people. */
export interface GraphqlHouse {
  runtime(): Runtime;
  /** Nothing that is for later is done until somebody lets it. */
  readonly time: StoryTime;
  /** One operation of this person, with the roles they have at this moment. Errors are thrown: whoever expects one asks otherwise. */
  ask<Data>(login: string, source: string, variables?: object): Promise<Data>;
  /** The same with its errors. */
  answer(login: string, source: string, variables?: object): Promise<ExecutionResult>;
  person(login: string): Promise<string>;
  /** As a new process would find it. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function graphqlHouse(dialect: Dialect): Promise<GraphqlHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'marshrut-story-'));
  const server = dialect === 'postgres' ? await temporaryPostgres() : null;
  let ids = 0;
  const clock = new StoryClock();
  const open = async (): Promise<Open> => {
    const runtime = await openRuntime({
      folder,
      url: server?.url,
      hashPassword: async () => 'hash',
      newId: prefix => `${prefix}_${String(++ids).padStart(6, '0')}`,
      now: () => clock.now(),
    });
    const services = createServices(runtime);
    return { runtime, services, live: liveSchema(services, pino({ level: 'silent' }), schema) };
  };
  let house = await open();
  await seedDemo(house.services.people);

  const person = async (login: string): Promise<string> => {
    const { db } = house.services.people;
    return (await db.selectFrom('user').select('id').where('login', '=', login).executeTakeFirstOrThrow()).id;
  };
  const answer = async (login: string, source: string, variables: object = {}): Promise<ExecutionResult> => {
    const { services, live } = house;
    const actor = await findActor(services.people, await person(login));
    const contextValue = { actor, credential: { by: 'session', token: '' }, language: 'ru', services, requestId: '' };
    return graphql({ schema: live.current, source, variableValues: { ...variables }, contextValue });
  };
  const time = new StoryTime(clock, {
    jobs: () => storedJobs(house.runtime.database).jobs(),
    jobDone: key => storedJobs(house.runtime.database).jobDone(key),
    handle: job => handleJob(house.runtime.jobs, job),
    ready: async () => true,
  });
  return {
    runtime: () => house.runtime,
    time,
    person,
    answer,
    async ask<Data>(login: string, source: string, variables: object = {}): Promise<Data> {
      const { data, errors } = await answer(login, source, variables);
      if (errors?.[0]) throw errors[0].originalError ?? errors[0];
      return data as Data;
    },
    async restart() {
      await house.runtime.close();
      house = await open();
    },
    async close() {
      await house.runtime.close();
      await server?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Open {
  readonly runtime: Runtime;
  readonly services: Services;
  readonly live: LiveSchema;
}
