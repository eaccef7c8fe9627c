import { Router } from 'express';

export interface HealthOptions {
  /** Resolves where the database answers. */
  readonly checkDatabase: () => Promise<unknown>;
  readonly isStopping: () => boolean;
}

/** GET /healthz: the process lives. GET /readyz: it takes requests, and its database answers. */
export function healthRoutes({ checkDatabase, isStopping }: HealthOptions): Router {
  const router = Router();
  router.get('/healthz', (_, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (request, response) => {
    if (isStopping()) {
      response.status(503).json({ status: 'stopping' });
      return;
    }
    try {
      await checkDatabase();
      response.json({ status: 'ok' });
    } catch (error) {
      request.log.error({ err: error }, 'The database does not answer');
      response.status(503).json({ status: 'database' });
    }
  });
  return router;
}
