import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';

export interface Wire {
  /** The address of the database by way of the proxy. */
  readonly url: string;
  /** Cuts the next connection that sends this text: the server gets it, and its answer goes nowhere. */
  cutAfter(text: string): void;
  /** Cuts every connection there is. */
  cutAll(): void;
  readonly cuts: number;
  close(): Promise<void>;
}

/** A wire between a node and its PostgreSQL that can be cut. */
export async function openProxy(address: string): Promise<Wire> {
  const target = new URL(address);
  const open = new Set<Socket>();
  let wanted: string | null = null;
  let cuts = 0;
  const server: Server = createServer(near => {
    const far = connect(Number(target.port), target.hostname);
    let mute = false;
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', sent => {
      far.write(sent);
      if (wanted === null || !sent.includes(wanted)) return;
      wanted = null;
      mute = true;
      cuts += 1;
    });
    far.on('data', answer => {
      if (!mute) near.write(answer);
      // The server has answered, so the transaction is over; nobody is told.
      else near.destroy();
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(address);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cutAfter(text) {
      wanted = text;
    },
    cutAll() {
      cuts += open.size > 0 ? 1 : 0;
      for (const socket of open) socket.destroy();
    },
    get cuts() {
      return cuts;
    },
    close: () =>
      new Promise(resolve => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
