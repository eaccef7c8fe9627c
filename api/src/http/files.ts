import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  type AttachmentRoom,
  contentOf,
  type FilePlace,
  type FileReading,
  findAttachment,
  finishUpload,
  isShown,
  type Known,
  LARGEST,
} from '@marshrut/runtime';
import { MemoryLocker, Server } from '@tus/server';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Contexts } from '../graphql/contexts.js';
import type { Throttle } from '../sign-in/throttle.js';
import { refusalOf, UploadStore } from './upload-store.js';

export interface FileRoutes {
  readonly room: AttachmentRoom;
  readonly reading: FileReading;
  readonly contexts: Pick<Contexts, 'identify'>;
  readonly throttle: Throttle;
}

/** Uploads begun by one person in a minute. */
const ALLOWANCE = { window: 60, max: 120 };

/**
 * `/files`: uploads by the tus protocol 1.0, which go on where they broke off; `GET /files/task/<task>/<id>` and
 * `/files/record/<entity>/<record>/<id>`: a file where the caller sees it. Rights are asked each time.
 */
export function fileRoutes(parts: FileRoutes): Router {
  const router = Router();
  const locker = new MemoryLocker();
  router.use('/files', onlyKnown(parts));
  router.get('/files/task/:task/:id', (request, response) =>
    send(parts, request, response, { of: 'task', task: String(request.params.task) }),
  );
  router.get('/files/record/:entity/:record/:id', (request, response) =>
    send(parts, request, response, {
      of: 'record',
      entity: String(request.params.entity),
      record: String(request.params.record),
    }),
  );
  router.post('/files', limited(parts.throttle), upload(parts, locker));
  for (const method of ['head', 'patch', 'delete'] as const) router[method]('/files/:id', upload(parts, locker));
  return router;
}

const known = new WeakMap<object, Known>();

function knownOf(request: Request): Known {
  const found = known.get(request);
  if (!found) throw new Error('Expected to know who asks for a file, but it was not asked.');
  return found;
}

function onlyKnown({ contexts }: FileRoutes): RequestHandler {
  return async (request, response, next) => {
    const found = await contexts.identify(request);
    if (found) {
      known.set(request, found);
      return next();
    }
    const message = 'Expected somebody signed in, but nobody is. Sign in, or send a token.';
    response.status(401).json({ code: 'UNAUTHENTICATED', message });
  };
}

function limited(throttle: Throttle): RequestHandler {
  return (request, response, next) => {
    const seconds = throttle.take(`/files|${knownOf(request).actor.id}`, ALLOWANCE);
    if (seconds === null) return next();
    const message = `Expected fewer uploads in a minute, but there were too many. Try again in ${seconds} s.`;
    response.status(429).setHeader('retry-after', String(seconds)).json({ code: 'TOO_MANY_REQUESTS', message });
  };
}

function upload({ room, reading }: FileRoutes, locker: MemoryLocker): RequestHandler {
  return (request, response) => {
    const store = new UploadStore(room, reading.work, knownOf(request).actor);
    const server = new Server({
      path: '/files',
      relativeLocation: true,
      maxSize: LARGEST,
      allowedOrigins: () => false,
      datastore: store,
      locker,
      onUploadFinish: async (_, { id }) => {
        const finished = await finishUpload(room, await store.own(id));
        if (!finished.ok) throw refusalOf(finished.why);
        return {};
      },
    });
    return server.handle(request, response);
  };
}

async function send(
  { room, reading }: FileRoutes,
  request: Request,
  response: Response,
  place: FilePlace,
): Promise<void> {
  const file = await findAttachment(reading, knownOf(request).actor, place, String(request.params.id));
  if (!file) {
    const message = 'Expected a file that is here for you, but there is none. Open the task or the record again.';
    response.status(404).json({ code: 'NOT_FOUND', message });
    return;
  }
  const shown = isShown(file.name) && request.query.save === undefined;
  response.set({
    'content-type': file.type ?? 'application/octet-stream',
    'content-length': String(file.size),
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(file.name)}`,
    // Whatever it is, it runs nothing and reaches nothing.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  await pipeline(Readable.from(contentOf(room, file)), response).catch(error => {
    if (!response.destroyed) throw error;
  });
}

/** RFC 8187. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
