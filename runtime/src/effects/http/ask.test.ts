import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ServiceOf, serviceDocumentSchema, type Values } from '@marshrut/model';
import { isSigned } from '../../webhooks/signature.js';
import { readAllowList } from './allow-list.js';
import { askHttp } from './ask.js';
import { httpClient } from './client.js';
import { type Heard, type Remote, remote, sayJson } from './remote.fixture.js';

const NOW = '2026-06-01T09:00:00.000Z';
const SIGNING = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`;
const secrets = new Map([
  ['TOKEN', 's3cret'],
  ['SIGNING', SIGNING],
]);

describe('a service over HTTP', () => {
  let other: Remote;
  let say: (heard: Heard, response: ServerResponse) => void;
  beforeEach(async () => {
    say = (_, response) => sayJson(response, {});
    other = await remote((heard, response) => say(heard, response));
  });
  afterEach(() => other.close());

  function ask(change: object, input: Values = {}) {
    const ofHttp = 'kind' in change ? {} : { kind: 'http', method: 'GET', body: 'none' };
    const service = serviceDocumentSchema.parse({
      ...ofHttp,
      url: `http://127.0.0.1:${other.port}/clients/{inn}?full={full}`,
      headers: [],
      answer: [{ name: 'score', path: 'data.scores.0' }],
      errors: [],
      timeoutSeconds: 5,
      retries: 2,
      ...change,
    }) as ServiceOf<'http' | 'graphql'>;
    const http = httpClient({ allow: readAllowList(`127.0.0.1:${other.port}`) });
    const effect = {
      id: 'eff_1',
      element: 'el_1',
      kind: 'service' as const,
      service: 'bureau',
      input: { inn: 7, ...input },
    };
    return askHttp({ http, now: () => NOW }, service, effect, secrets);
  }

  it('fills the address and headers, and takes values out of the answer', async () => {
    say = (_, response) =>
      sayJson(response, { data: { scores: [5], limit: 12.5, name: 'Орлова', open: true, none: null } });
    const headers = [
      { name: 'Authorization', value: 'Bearer secret:TOKEN' },
      { name: 'X-Inn', value: '{inn}/{full}' },
    ];
    const names = ['limit', 'name', 'open', 'none', 'absent'];
    const answer = [{ name: 'score', path: 'data.scores.0' }, ...names.map(name => ({ name, path: `data.${name}` }))];
    expect(await ask({ headers, answer }, { full: true })).toEqual({
      ok: true,
      values: { score: 5, limit: '12.5', name: 'Орлова', open: true, none: null, absent: null },
    });
    expect(other.heard[0]).toMatchObject({ url: '/clients/7?full=true', method: 'GET', body: '' });
    expect(other.heard[0]?.headers).toMatchObject({ authorization: 'Bearer s3cret', 'x-inn': '7/true' });
  });

  it('signs what it sends, as Standard Webhooks does, under the id that stays', async () => {
    const url = `http://127.0.0.1:${other.port}/hooks`;
    await ask({ url, method: 'POST', body: 'json', answer: [], signedBy: 'SIGNING' }, { sum: '10.50', who: 'Орлова' });
    const body = other.heard[0]?.body ?? '';
    const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map(name =>
      String(other.heard[0]?.headers[`webhook-${name}`]),
    ) as [string, string, string];
    expect([id, timestamp]).toEqual(['eff_1', String(Date.parse(NOW) / 1000)]);
    const signed = { id, timestamp, body: Buffer.from(body) };
    expect(isSigned(SIGNING, signed, signature)).toBe(true);
    expect(isSigned(SIGNING, { ...signed, timestamp: '1' }, signature)).toBe(false);
  });

  it.each(['ABSENT', 'TOKEN'])('sends nothing unsigned where %s does not sign', async signedBy => {
    expect(await ask({ answer: [], signedBy })).toMatchObject({ ok: false, error: 'SECRET_MISSING', again: false });
    expect(other.heard).toEqual([]);
  });

  it('keeps inputs in their place of the address', async () => {
    await ask({ answer: [] }, { inn: '../admin?x=1#/\\%2e', full: 'a&b=c' });
    expect(other.heard[0]?.url).toBe('/clients/..%2Fadmin%3Fx%3D1%23%2F%5C%252e?full=a%26b%3Dc');
  });

  it.each(['..', '.', '', null])('the input %j cannot be a step in the path', async inn => {
    expect(await ask({}, { inn })).toMatchObject({ ok: false, error: 'INPUT_INVALID', again: false });
    expect(other.heard).toEqual([]);
  });

  it.each(['a\r\nX-Evil: 1', 'a\nb', 'a\0', 'ключ', '\u{1f600}'])('the input %j is no header', async inn => {
    const headers = [{ name: 'X-Inn', value: '{inn}' }];
    const url = `http://127.0.0.1:${other.port}/`;
    expect(await ask({ url, headers }, { inn })).toMatchObject({ ok: false, error: 'INPUT_INVALID', again: false });
    expect(other.heard).toEqual([]);
  });

  it('an input that names a secret is a text like another', async () => {
    const headers = [{ name: 'X-Inn', value: '{inn}' }];
    await ask({ headers, answer: [] }, { inn: 'secret:TOKEN' });
    expect(other.heard[0]?.headers['x-inn']).toBe('secret:TOKEN');
  });

  it('says which secret is missing', async () => {
    const headers = [{ name: 'X', value: 'secret:OTHER' }];
    expect(await ask({ headers })).toMatchObject({
      error: 'SECRET_MISSING',
      message: expect.stringContaining('OTHER'),
    });
  });

  it('sends all inputs as JSON', async () => {
    await ask({ method: 'POST', body: 'json', answer: [] }, { name: 'Орлова', full: null });
    expect(JSON.parse(other.heard[0]?.body ?? '')).toEqual({ inn: 7, name: 'Орлова', full: null });
  });

  it.each([
    [404, {}, { error: 'HTTP_404', again: false }],
    [404, { errors: [{ status: 404, code: 'NOT_FOUND' }] }, { error: 'NOT_FOUND', again: false }],
    [422, { errors: [{ path: 'why', value: 'blocked', code: 'BLOCKED' }] }, { error: 'BLOCKED', again: false }],
    [200, { errors: [{ path: 'why', value: 'blocked', code: 'BLOCKED' }] }, { error: 'BLOCKED', again: false }],
    [408, {}, { error: 'HTTP_408', again: true, attempts: 3 }],
    [425, {}, { error: 'HTTP_425', again: true, attempts: 3 }],
    [429, {}, { error: 'HTTP_429', again: true, attempts: 3 }],
    [500, {}, { error: 'HTTP_500', again: true, attempts: 3 }],
    [503, { errors: [{ status: 503, code: 'CLOSED' }] }, { error: 'CLOSED', again: true, attempts: 3 }],
    [304, {}, { error: 'HTTP_304', again: false }],
  ])('%s with %j is %j', async (status, change, told) => {
    say = (_, response) => sayJson(response, { why: 'blocked' }, status);
    expect(await ask(change)).toMatchObject({ ok: false, ...told });
  });

  it.each([
    ['text/html', '{"data":{}}', 'ANSWER_NOT_JSON'],
    ['application/json', '{"data":', 'ANSWER_NOT_JSON'],
    ['application/json', '', 'ANSWER_NOT_JSON'],
    ['application/json', '{"data":{"scores":[{}]}}', 'ANSWER_INVALID'],
    ['application/json', '{"data":{"scores":["a\\u0000"]}}', 'ANSWER_INVALID'],
  ])('%s %s is %s', async (type, text, error) => {
    say = (_, response) => void response.writeHead(200, { 'content-type': type }).end(text);
    expect(await ask({})).toMatchObject({ ok: false, error, again: false });
  });

  it('reaches own properties of the answer alone', async () => {
    say = (_, response) => sayJson(response, { data: {} });
    const answer = ['constructor.name', '__proto__.toString', 'data.length'].map(path => ({ name: path, path }));
    const answered = await ask({ answer });
    expect(answered.ok && Object.values(answered.values)).toEqual([null, null, null]);
  });

  it('asks GraphQL with the inputs as variables', async () => {
    const graphql = {
      kind: 'graphql',
      query: 'query ($inn: Int) { client(inn: $inn) { score } }',
      url: `http://127.0.0.1:${other.port}/graphql`,
      answer: [{ name: 'score', path: 'client.score' }],
    };
    say = (_, response) => sayJson(response, { data: { client: { score: 5 } } });
    expect(await ask(graphql)).toEqual({ ok: true, values: { score: 5 } });
    expect(other.heard[0]).toMatchObject({
      method: 'POST',
      body: JSON.stringify({ query: graphql.query, variables: { inn: 7 } }),
    });
    say = (_, response) => sayJson(response, { errors: [{ message: 'no', extensions: { code: 'GONE' } }] });
    expect(await ask(graphql)).toMatchObject({ error: 'GRAPHQL_ERROR', again: false });
    const errors = [{ path: 'errors.0.extensions.code', value: 'GONE', code: 'GONE' }];
    expect(await ask({ ...graphql, errors })).toMatchObject({ error: 'GONE', again: false });
  });
});
