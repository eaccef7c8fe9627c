import type { ServiceOf } from '@marshrut/model';
import type { Carried, OutgoingEffect } from '../../jobs/deps.js';
import type { HttpClient } from './client.js';
import { fillHeader, fillUrl } from './fill.js';
import { readAnswer } from './read-answer.js';
import { signWith } from './sign.js';

type ServiceEffect = Extract<OutgoingEffect, { kind: 'service' }>;

interface Asking {
  readonly http: HttpClient;
  readonly now: () => string;
}

/** Asks a service over HTTP. `secrets`: the values of those its document names. */
export async function askHttp(
  { http, now }: Asking,
  service: ServiceOf<'http' | 'graphql'>,
  { id, input }: ServiceEffect,
  secrets: ReadonlyMap<string, string>,
): Promise<Exclude<Carried, { ok: 'later' }>> {
  const attempts = service.retries + 1;
  const url = fillUrl(service.url, input);
  if (!url.ok) return url;
  const headers: Record<string, string> = {};
  for (const { name, value } of service.headers) {
    const filled = fillHeader(value, input, secrets);
    if (!filled.ok) return filled;
    headers[name.toLowerCase()] = filled.text;
  }
  const content = contentOf(service, input);
  const signedBy = service.kind === 'http' ? service.signedBy : undefined;
  const signed =
    signedBy === undefined ? unsigned : signWith(secrets.get(signedBy), { id, at: now(), body: content.body ?? '' });
  if (!signed.ok) return signed;
  const answer = await http({
    ...content,
    url: url.text,
    headers: { ...headers, ...signed.headers },
    idempotencyKey: id,
    timeoutMs: service.timeoutSeconds * 1000,
  });
  const carried = answer.ok ? readAnswer(service, answer) : answer;
  return carried.ok ? carried : { ...carried, attempts };
}

const unsigned = { ok: true as const, headers: {} };

function contentOf(service: ServiceOf<'http' | 'graphql'>, input: ServiceEffect['input']) {
  if (service.kind === 'graphql')
    return { method: 'POST', body: JSON.stringify({ query: service.query, variables: input }) };
  return { method: service.method, body: service.body === 'json' ? JSON.stringify(input) : null };
}
