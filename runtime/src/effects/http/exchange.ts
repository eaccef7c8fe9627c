import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { NotCarried } from '../../jobs/deps.js';
import { failed } from '../failed.js';
import type { Pinned } from './pin.js';

export interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

export interface HttpAnswer {
  readonly ok: true;
  readonly status: number;
  /** In lower case, without parameters; empty where there is none. */
  readonly contentType: string;
  /** Of a redirect. */
  readonly location: string | null;
  readonly body: Buffer;
}

export interface ExchangeLimits {
  /** Until the head of the answer is there, ms. */
  readonly headMs: number;
  /** Bytes of an answer. */
  readonly answerBytes: number;
}

const REDIRECTS = [301, 302, 303, 307, 308];
const HEAD_BYTES = 16 * 1024;

/** One request and its answer, to the pinned addresses. Nothing of the surroundings (proxies, kept connections) has a say. */
export function exchange(
  { url, addresses }: Pinned,
  { method, headers, body }: Sent,
  { headMs, answerBytes }: ExchangeLimits,
  signal: AbortSignal,
): Promise<HttpAnswer | NotCarried> {
  const { request, Agent } = url.protocol === 'https:' ? https : http;
  const options: RequestOptions = {
    method,
    headers: { ...headers, ...(body ? { 'content-length': String(body.length) } : {}) },
    agent: new Agent({ keepAlive: false }),
    lookup: lookupOf(addresses),
    maxHeaderSize: HEAD_BYTES,
    signal,
  };
  return new Promise(settle => {
    const lost = (error: NodeJS.ErrnoException): void => {
      clearTimeout(patience);
      settle(signal.aborted ? tooSlow(url) : broken(url, error));
    };
    const sent = request(url, options, answer => {
      clearTimeout(patience);
      answer.on('error', lost);
      void readAnswer(answer, answerBytes, url).then(settle, lost);
    });
    const patience = setTimeout(() => {
      settle(tooSlow(url));
      sent.destroy();
    }, headMs);
    sent.on('error', lost);
    sent.end(body ?? undefined);
  });
}

async function readAnswer(answer: IncomingMessage, most: number, url: URL): Promise<HttpAnswer | NotCarried> {
  const { statusCode: status = 0, headers } = answer;
  const location = REDIRECTS.includes(status) ? (headers.location ?? null) : null;
  const contentType = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const head = { ok: true as const, status, contentType, location };
  if (location !== null) {
    answer.destroy();
    return { ...head, body: Buffer.alloc(0) };
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    // Leaving the loop destroys the stream and its connection.
    if (size > most)
      return failed('ANSWER_TOO_LARGE', `Expected at most ${most} bytes from ${url.host}, but there are more.`, false);
    parts.push(part);
  }
  return { ...head, body: Buffer.concat(parts) };
}

function lookupOf(addresses: Pinned['addresses']): LookupFunction {
  return (_host, options, done) => {
    const [first] = addresses;
    if (options.all) done(null, [...addresses]);
    else if (first) done(null, first.address, first.family);
  };
}

export function tooSlow({ host }: URL): NotCarried {
  return failed('TIMEOUT', `Expected ${host} to answer in time, but it did not.`, true);
}

/** The code alone: what else an error says may hold a part of the request. */
function broken({ host }: URL, { code = 'UNKNOWN' }: NodeJS.ErrnoException): NotCarried {
  return failed('NETWORK', `Expected an answer of ${host}, but the connection failed: ${code}.`, true);
}
