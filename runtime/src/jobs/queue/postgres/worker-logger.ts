import type { Logger } from 'graphile-worker';

/** Silent but for what is wrong with the queue itself; a job that failed is told by whoever runs it. */
export async function workerLogger(broken: (error: unknown) => void): Promise<Logger> {
  const { Logger: Told } = await import('graphile-worker');
  return new Told(() => (level, message, about) => {
    if (level === 'error' && about?.failure !== true) broken(about?.error ?? new Error(message));
  });
}
