import { type Metrics, openRuntime, type Runtime, readAllowList, readSender } from '@marshrut/runtime';
import { hashPassword } from 'better-auth/crypto';
import type { ServerOptions } from './server.js';

/** The runtime as a server has it: with the settings, the log and the metrics of the process. */
export function openHouse(options: ServerOptions, secret: string, metrics: Metrics): Promise<Runtime> {
  const { logger, folder, timeZone, now, newId } = options;
  return openRuntime({
    folder,
    url: options.databaseUrl ?? undefined,
    timeZone,
    hashPassword,
    demo: options.demo,
    metrics,
    outside: {
      secret,
      allow: readAllowList(options.httpAllow),
      smtp: options.smtp,
      mailFrom: readSender(options.mailFrom),
    },
    onBroken: error => logger.warn({ err: error }, 'A database connection broke'),
    onLinkBroken: error => logger.warn({ err: error }, 'News of the other nodes does not get here; trying again'),
    onJobFailed: ({ key, job, attempt, error, dead }) =>
      logger.warn({ key, job: job.do, attempt, err: error, dead }, 'A job failed'),
    onQueueBroken: error => logger.error({ err: error }, 'The queue of jobs is out of reach'),
    ...(now && { now }),
    ...(newId && { newId }),
  });
}
