import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

const GIVEN_ID = /^[\w-]{8,64}$/;

/** One line a request: method, path, status, time, id. Headers, queries and bodies stay out: they hold secrets and people's data. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp<IncomingMessage & { originalUrl?: string }>({
    logger,
    genReqId: (request, response) => {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && GIVEN_ID.test(given) ? given : randomUUID();
      response.setHeader('x-request-id', id);
      return id;
    },
    wrapSerializers: false,
    serializers: {
      req: request => ({ id: request.id, method: request.method, path: pathOf(request.originalUrl ?? request.url) }),
      res: response => ({ status: response.statusCode }),
    },
    customLogLevel: (_, { statusCode }, error) => (error || statusCode >= 500 ? 'error' : 'info'),
    autoLogging: { ignore: ({ url }) => url === '/healthz' || url === '/readyz' || url === '/metrics' },
  });
}

function pathOf(url: string | undefined): string {
  return (url ?? '').split('?')[0] ?? '';
}
