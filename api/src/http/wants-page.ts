import type { IncomingMessage } from 'node:http';

/** Is it a browser going to an address? Programs that take anything do not want a page. */
export function wantsPage({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return headers.accept?.includes('text/html') ?? false;
}
