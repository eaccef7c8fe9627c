import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Contexts } from './contexts.js';
import { unauthenticated } from './errors.js';
import type { LiveSchema } from './live-schema.js';
import { prepareSubscription } from './operation.js';
import type { Subscriptions } from './subscriptions.js';

export interface SocketOptions {
  readonly server: Server;
  readonly live: LiveSchema;
  readonly contexts: Contexts;
  readonly subscriptions: Subscriptions;
  /** Is this upgrade from our own pages, or from no page at all? */
  readonly isWelcome: (request: IncomingMessage) => boolean;
}

export interface Socket {
  /** Rights may have changed: those of this person, or anybody's. Connections of whoever is signed in no more are closed. */
  recheck(user: string | null): void;
  /** Closes every connection with 1001, going away. */
  stop(): Promise<void>;
}

const LARGEST_MESSAGE = 1024 * 1024;

/** Subscriptions over `graphql-transport-ws` at /graphql. A token may come as `authorization` of the connection's parameters. */
export function openSocket({ server, live, contexts, subscriptions, isWelcome }: SocketOptions): Socket {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  server.on('upgrade', (request: IncomingMessage, connection: Duplex, head: Buffer) => {
    if (new URL(request.url ?? '', 'http://localhost').pathname !== '/graphql')
      return refuse(connection, '404 Not Found');
    if (!isWelcome(request)) return refuse(connection, '403 Forbidden');
    sockets.handleUpgrade(request, connection, head, socket => sockets.emit('connection', socket, request));
  });
  const open = new Map<Closing, Caller>();
  const disposable = useServer<Parameters>(
    {
      isProd: true,
      onConnect: async ({ extra, connectionParams }) => {
        const token = tokenOf(connectionParams);
        const known = await contexts.identify(extra.request, token);
        if (known) open.set(extra.socket, { user: known.actor.id, request: extra.request, token });
        return known !== null;
      },
      onClose: ({ extra }) => void open.delete(extra.socket),
      onSubscribe: async ({ extra, connectionParams }, _id, payload) => {
        const known = await contexts.identify(extra.request, tokenOf(connectionParams));
        if (!known) return [unauthenticated()];
        const prepared = prepareSubscription(live.current, payload, contexts.for(extra.request, known));
        return prepared.ok ? prepared.args : prepared.errors;
      },
      subscribe: args => subscriptions.subscribe(args),
    },
    sockets,
  );
  return {
    recheck(user) {
      for (const [socket, caller] of open) {
        if (user !== null && caller.user !== user) continue;
        contexts.identify(caller.request, caller.token).then(
          known => known ?? socket.close(UNAUTHORIZED, 'Unauthorized'),
          () => socket.close(GOING_AWAY, 'Try again'),
        );
      }
    },
    stop: async () => {
      await disposable.dispose();
    },
  };
}

/** Codes of graphql-transport-ws and of WebSocket. */
const UNAUTHORIZED = 4401;
const GOING_AWAY = 1001;

interface Closing {
  close(code: number, reason: string): unknown;
}

interface Caller {
  readonly user: string;
  readonly request: IncomingMessage;
  readonly token: string | undefined;
}

type Parameters = { readonly authorization?: unknown };

function tokenOf(parameters: Parameters | undefined): string | undefined {
  return typeof parameters?.authorization === 'string' ? parameters.authorization : undefined;
}

function refuse(connection: Duplex, status: string): void {
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
