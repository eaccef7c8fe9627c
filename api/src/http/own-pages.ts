import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

/** Which addresses are ours: against other sites' pages that use a visitor's session, and names that point here by trick. */
export interface OwnPages {
  /** Does the request name this server by a name it answers to? */
  isAddressed(request: IncomingMessage): boolean;
  /** Does the request come from our own pages, from a program, or with a token of its own? */
  isWelcome(request: IncomingMessage): boolean;
}

export const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

export interface OwnPagesOptions {
  readonly origin: string | null;
  /** The address the server listens on. */
  readonly host: string;
}

/** A server on the loopback address answers to loopback names only, so no foreign name can be made to point at it. */
export function ownPages({ origin, host }: OwnPagesOptions): OwnPages {
  const known = origin === null ? null : new URL(origin).host;
  const onLoopback = isLoopback(host);
  const isAddressed = ({ headers }: IncomingMessage): boolean => {
    const name = headers.host ?? '';
    if (LOOPBACK_NAMES.has(name.replace(/:\d+$/, ''))) return true;
    return known === null ? !onLoopback : name === known;
  };
  return {
    isAddressed,
    isWelcome: request => {
      const { origin: page, authorization, host: name } = request.headers;
      if (!isAddressed(request)) return false;
      if (authorization !== undefined) return true;
      if (page !== undefined) return page === origin || (URL.canParse(page) && new URL(page).host === name);
      const site = request.headers['sec-fetch-site'];
      return site === undefined || site === 'same-origin' || site === 'none';
    },
  };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

const CHANGES_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS']);

export function onlyOwnPages(pages: OwnPages): RequestHandler {
  return (request, response, next) => {
    if (!pages.isAddressed(request)) {
      response.status(421).json({
        code: 'WRONG_HOST',
        message:
          'Expected a known host name, but it is another one. Open the address the server printed, or set MARSHRUT_ORIGIN.',
      });
    } else if (!CHANGES_NOTHING.has(request.method) && !pages.isWelcome(request)) {
      response.status(403).json({
        code: 'FOREIGN_ORIGIN',
        message: 'Expected a request from our own pages, but it comes from another site. Use an API token there.',
      });
    } else next();
  };
}
