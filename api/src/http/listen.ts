import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Rejects in words where the address cannot be had. */
export function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', error => reject(new Error(reason(error, port, host), { cause: error })));
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

function reason(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Expected port ${port} to be free, but another program listens on it. Stop it, or choose another port: PORT=${port + 1}.`;
    case 'EACCES':
      return `Expected port ${port} to be allowed, but it is not for this user. Choose a port above 1023: PORT=4000.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `Expected ${host} to be an address of this machine, but it is not. Correct HOST, or leave it out.`;
    default:
      return `Expected to listen on ${host}:${port}, but it failed: ${error.message}. Check HOST and PORT.`;
  }
}
