import { card, draw, fields, role } from '@marshrut/testing';
import { type Ask, bySession } from '../graphql/caller.js';
import { expectType, publishProcess } from '../graphql/definitions.js';

import type { Say } from './office.js';

export const LOAN = 'Заявка на кредит';

const start = { block: 'start', name: 'Начало', settings: {} };
const end = { block: 'end', name: 'Готово', settings: {} };

/** The bureau is asked first; then the secretary decides, within three working days. */
const loans = draw({
  name: LOAN,
  starters: ['secretary'],
  contextLine: 'client',
  card: [
    card('client', 'Клиент', { kind: 'text' }, 'parameter'),
    card('inn', 'ИНН', { kind: 'text' }, 'parameter'),
    card('score', 'Балл', { kind: 'int' }),
    card('decision', 'Решение', { kind: 'text' }),
  ],
  nodes: {
    start,
    bureau: {
      block: 'service',
      name: 'Запрос в бюро',
      settings: {
        service: 'bureau',
        give: [{ name: 'inn', value: 'inn' }],
        take: [{ field: 'score', from: 'score' }],
      },
    },
    decide: {
      block: 'task',
      name: 'Решение по заявке',
      settings: {
        ...role('secretary'),
        deadline: { amount: '3', unit: 'workingDays', calendar: null, warnAt: 80, escalation: '' },
      },
      inside: {
        nodes: { inside: start, form: { block: 'form', name: 'Решение', settings: fields('decision!') }, ready: end },
        edges: ['inside > form', 'form > ready'],
      },
    },
    done: end,
  },
  edges: ['start > bureau', 'bureau > decide', 'decide > done'],
});

interface Job {
  readonly id: string;
  readonly fence: number;
  readonly input: { readonly inn: string };
}

/** A bank that asks a bureau; the bureau is played by the test. */
export class Loans {
  constructor(
    readonly process: string,
    private readonly secretary: Ask,
    private readonly integrator: Ask,
  ) {}

  /** Begins one application; answers its case. */
  async apply(client: string, inn: string): Promise<string> {
    const { startProcess } = await this.secretary<{ startProcess: { __typename: string; case: { id: string } } }>(
      `mutation ($input: StartProcessInput!) {
        startProcess(input: $input) { __typename ... on ProcessStarted { case { id } } ... on Problem { message } }
      }`,
      { input: { processId: this.process, values: { client, inn } } },
    );
    expectType(startProcess, 'ProcessStarted');
    return startProcess.case.id;
  }

  /** The bureau answers so many requests; by default it knows no number that begins with 0. */
  async answer(count: number, unknown: readonly string[] = ['0']): Promise<void> {
    for (let answered = 0; answered < count; ) {
      const { leaseJobs } = await this.integrator<{ leaseJobs: { __typename: string; jobs: readonly Job[] } }>(
        'mutation ($input: LeaseJobsInput!) { leaseJobs(input: $input) { __typename ... on JobsLeased { jobs { id fence input } } } }',
        { input: { topic: 'bureau', max: 10 } },
      );
      if (leaseJobs.jobs.length === 0) await new Promise(resolve => setTimeout(resolve, 50));
      for (const { id, fence, input } of leaseJobs.jobs) {
        await this.integrator(
          unknown.some(begin => input.inn.startsWith(begin))
            ? `mutation { failJob(input: { id: "${id}", fence: ${fence}, error: "NO_SUCH_INN", message: "404 Not Found" }) { __typename } }`
            : `mutation { completeJob(input: { id: "${id}", fence: ${fence}, values: { score: 700 } }) { __typename } }`,
        );
        answered += 1;
      }
    }
  }
}

export async function prepareLoans(url: string, say: Say = same => same): Promise<Loans> {
  const [admin, analyst] = [await bySession(url, 'admin'), await bySession(url, 'analyst')];
  const input = {
    ...{ key: 'bureau', expectedVersion: 0, name: { ru: 'Бюро кредитных историй', en: 'Credit bureau' } },
    document: { kind: 'worker', leaseSeconds: 60 },
  };
  const { saveService } = await admin<{ saveService: { __typename: string } }>(
    'mutation ($input: SaveServiceInput!) { saveService(input: $input) { __typename ... on Problem { message } } }',
    { input },
  );
  expectType(saveService, 'ServiceSaved');
  const process = await publishProcess(analyst, say(loans) as Parameters<typeof publishProcess>[1]);
  return new Loans(process, await bySession(url, 'secretary'), await bySession(url, 'integrator'));
}
