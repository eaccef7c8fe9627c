import type { ServiceOf } from '@marshrut/model';
import type { Carried, OutgoingEffect } from '../../jobs/deps.js';
import type { HttpClient } from './client.js';
import { fillHeader, fillUrl } from './fill.js';
import { readAnswer } from './read-answer.js';

type ServiceEffect = Extract<OutgoingEffect, { kind: 'service' }>;

/** Asks a service over HTTP. `secrets`: the values of those its headers name. */
export async function askHttp(
  http: HttpClient,
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
  const answer = await http({
    ...contentOf(service, input),
    url: url.text,
    headers,
    idempotencyKey: id,
    timeoutMs: service.timeoutSeconds * 1000,
  });
  const carried = answer.ok ? readAnswer(service, answer) : answer;
  return carried.ok ? carried : { ...carried, attempts };
}

function contentOf(service: ServiceOf<'http' | 'graphql'>, input: ServiceEffect['input']) {
  if (service.kind === 'graphql')
    return { method: 'POST', body: JSON.stringify({ query: service.query, variables: input }) };
  return { method: service.method, body: service.body === 'json' ? JSON.stringify(input) : null };
}
