import type { NotCarried } from '../../jobs/deps.js';
import { failed } from '../failed.js';
import type { AllowList } from './allow-list.js';
import { type ExchangeLimits, exchange, type HttpAnswer, type Sent, tooSlow } from './exchange.js';
import { pin, type Resolve, resolveBySystem } from './pin.js';

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  /** Of the service: they may hold secrets, so they never go to another place than the first. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or nothing. */
  readonly body: string | null;
  /** The same for every attempt. */
  readonly idempotencyKey: string;
  /** For everything together: names, redirects, the answer. */
  readonly timeoutMs: number;
}

export type HttpClient = (request: HttpRequest) => Promise<HttpAnswer | NotCarried>;

export interface HttpOptions {
  readonly allow: AllowList;
  /** For tests; otherwise the system's. */
  readonly resolve?: Resolve;
  readonly limits?: Partial<ExchangeLimits>;
}

const MEGABYTE = 1024 * 1024;
const REQUEST_BYTES = MEGABYTE;
const HEAD_MS = 30_000;
const MOST_REDIRECTS = 3;

/** Asks over HTTP: only where the list allows, never inside, within limits. Whatever goes wrong is a value. */
export function httpClient({ allow, resolve = resolveBySystem, limits }: HttpOptions): HttpClient {
  const bounds = { headMs: HEAD_MS, answerBytes: MEGABYTE, ...limits };
  return async request => {
    if (!URL.canParse(request.url)) return failed('ADDRESS_REFUSED', 'Expected an address, but it is none.', false);
    const url = new URL(request.url);
    const body = request.body === null ? null : Buffer.from(request.body);
    if (body && body.length > REQUEST_BYTES)
      return failed('REQUEST_TOO_LARGE', `Expected at most ${REQUEST_BYTES} bytes, but there are more.`, false);
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(), request.timeoutMs);
    const late = new Promise<NotCarried>(settle => {
      over.signal.addEventListener('abort', () => settle(tooSlow(url)), { once: true });
    });
    const sent = { method: request.method, headers: request.headers, body };
    try {
      return await Promise.race([late, follow(url, sent, 0)]);
    } finally {
      clearTimeout(timer);
    }

    async function follow(to: URL, { headers: own, ...rest }: Sent, hops: number): Promise<HttpAnswer | NotCarried> {
      const pinned = await pin(to, allow, resolve);
      if (!pinned.ok) return pinned;
      if (over.signal.aborted) return tooSlow(to);
      const headers = { ...own, ...standing(request.idempotencyKey, rest.body !== null) };
      const answer = await exchange(pinned, { ...rest, headers }, bounds, over.signal);
      if (!answer.ok || answer.location === null) return answer;
      if (hops === MOST_REDIRECTS)
        return failed('TOO_MANY_REDIRECTS', `Expected ${url.host} to answer, but it leads on and on.`, false);
      if (!URL.canParse(answer.location, to.href))
        return failed('ADDRESS_REFUSED', `Expected ${to.host} to lead to an address, but it does not.`, false);
      const next = new URL(answer.location, to);
      if (to.protocol === 'https:' && next.protocol === 'http:')
        return failed('ADDRESS_REFUSED', `Expected ${to.host} to stay with https, but it leads to http.`, false);
      return follow(
        next,
        redirected({ ...rest, headers: next.origin === to.origin ? own : {} }, answer.status),
        hops + 1,
      );
    }
  };
}

function standing(idempotencyKey: string, hasBody: boolean): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-encoding': 'identity',
    'user-agent': 'Marshrut',
    'idempotency-key': idempotencyKey,
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
  };
}

/** As browsers do: 303 asks for the answer, and so does a POST that was moved. */
function redirected(sent: Sent, status: number): Sent {
  const asks = status === 303 || (sent.method === 'POST' && (status === 301 || status === 302));
  return asks ? { ...sent, method: 'GET', body: null } : sent;
}
