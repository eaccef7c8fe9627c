import type { Ask } from './caller.js';
import type { Values } from './records.js';

/** A service whose work is left to programs outside, by its key. */
export async function saveWorkerService(ask: Ask, key: string): Promise<void> {
  await ask('mutation ($input: SaveServiceInput!) { saveService(input: $input) { __typename } }', {
    input: { key, expectedVersion: 0, name: { ru: key, en: key }, document: { kind: 'worker', leaseSeconds: 60 } },
  });
}

/** Takes the oldest work of a service and answers it; false where there is none. */
export async function answerWork(ask: Ask, topic: string, values: Values): Promise<boolean> {
  const { leaseJobs } = await ask<{ leaseJobs: { jobs: readonly { id: string; fence: number }[] } }>(
    'mutation ($input: LeaseJobsInput!) { leaseJobs(input: $input) { ... on JobsLeased { jobs { id fence } } } }',
    { input: { topic, max: 1 } },
  );
  const [job] = leaseJobs.jobs;
  if (!job) return false;
  await ask('mutation ($input: CompleteJobInput!) { completeJob(input: $input) { __typename } }', {
    input: { ...job, values },
  });
  return true;
}

/** Answers what became of the message. */
export async function sendMessage(ask: Ask, name: string, key: string): Promise<string | undefined> {
  const { sendMessage: sent } = await ask<{ sendMessage: { became?: string } }>(
    'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { ... on MessageReceived { became } } }',
    { input: { name, key } },
  );
  return sent.became;
}
