import { describe, expect, it } from '@jest/globals';
import { secretsIn, serviceDocumentSchema } from './service.js';

const http = {
  kind: 'http',
  method: 'GET',
  url: 'https://api.example.org/clients/{inn}?full={full}',
  headers: [{ name: 'Authorization', value: 'Bearer secret:TOKEN' }],
  body: 'none',
  answer: [{ name: 'score', path: 'data.score' }],
  errors: [
    { status: 404, code: 'NOT_FOUND' },
    { path: 'status', value: 'none', code: 'NO_HISTORY' },
  ],
  timeoutSeconds: 10,
  retries: 3,
};

describe('the document of a service', () => {
  const { method: _, body: __, ...asked } = http;
  it.each([
    http,
    { ...asked, kind: 'graphql', query: 'query ($inn: String!) { client(inn: $inn) { id } }' },
    { kind: 'worker', leaseSeconds: 60 },
    {
      kind: 'stub',
      rows: [
        { when: { inn: '1' }, answer: { score: 5 } },
        { when: {}, error: 'NOT_FOUND' },
      ],
    },
  ])('$kind is read', document => {
    expect(serviceDocumentSchema.parse(document)).toEqual(document);
  });

  it.each([
    ['ftp://example.org/'],
    ['https://{host}/clients'],
    ['https://user:pass@example.org/'],
    ['https://example.org:{port}/'],
    ['https://example.org\\@inside/'],
    ['https://example.org/#part'],
    ['//example.org/'],
    [''],
  ])('the address %j is refused', url => {
    expect(serviceDocumentSchema.safeParse({ ...http, url }).success).toBe(false);
  });

  it.each([
    ['Host', 'a'],
    ['Content-Length', '0'],
    ['Idempotency-Key', 'a'],
    ['X Y', 'a'],
    ['X:Y', 'a'],
    ['X', 'a\r\nY: b'],
    ['X', 'ключ'],
  ])('the header %j: %j is refused', (name, value) => {
    expect(serviceDocumentSchema.safeParse({ ...http, headers: [{ name, value }] }).success).toBe(false);
  });

  it.each([{ timeoutSeconds: 0 }, { timeoutSeconds: 61 }, { retries: 12 }, { extra: 1 }, { method: 'TRACE' }])(
    '%j is refused',
    change => {
      expect(serviceDocumentSchema.safeParse({ ...http, ...change }).success).toBe(false);
    },
  );

  it('tells the names of its secrets, each once', () => {
    const headers = [
      { name: 'A', value: 'Bearer secret:TOKEN' },
      { name: 'B', value: 'secret:TOKEN secret:KEY_2' },
    ];
    const read = serviceDocumentSchema.parse({ ...http, headers });
    expect(secretsIn(read)).toEqual(['TOKEN', 'KEY_2']);
  });
});
