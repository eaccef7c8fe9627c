import { describe, expect, it } from '@jest/globals';
import { type ServiceDocument, serviceDocumentSchema } from '@marshrut/model';
import type { ServicePartsFragment } from '../../graphql/generated/graphql.js';
import { documentOf, draftOf, inputOf, newDraft } from './draft.js';
import { pairsFrom, pairsText } from './pairs.js';

const http: ServiceDocument = {
  ...{ kind: 'http', method: 'POST', body: 'json', url: 'https://bureau.example/{inn}' },
  headers: [{ name: 'Authorization', value: 'Bearer secret:TOKEN' }],
  answer: [{ name: 'score', path: 'data.score' }],
  errors: [
    { status: 404, code: 'NOT_FOUND' },
    { path: 'why', value: 'none', code: 'NO_HISTORY' },
  ],
  ...{ timeoutSeconds: 20, retries: 1 },
};
const { method: _, body: __, ...asked } = http;
const graphql = { ...asked, kind: 'graphql', query: '{ a }' } as ServiceDocument;
const worker: ServiceDocument = { kind: 'worker', leaseSeconds: 90 };
const stub: ServiceDocument = {
  kind: 'stub',
  rows: [
    { when: { inn: '0771', big: true }, answer: { score: 5, name: 'а = б', none: null } },
    { when: {}, error: 'NO_HISTORY' },
  ],
};

function saved(document: ServiceDocument): ServicePartsFragment {
  return {
    ...{ key: 'bureau', name: { ru: 'Бюро', en: '' }, version: 3, savedAt: '2026-11-23T09:30:00.000Z', savedBy: null },
    kind: document.kind === 'http' ? 'HTTP' : 'STUB',
    document,
    secrets: [{ name: 'TOKEN', setAt: '2026-11-23T09:30:00.000Z' }],
  };
}

describe('the draft of a service', () => {
  it.each([http, graphql, worker, stub])('of $kind gives the same document', document => {
    expect(documentOf(draftOf(saved(document)))).toEqual(document);
    expect(serviceDocumentSchema.parse(documentOf(draftOf(saved(document))))).toEqual(document);
  });

  it('sends secrets that were typed, and keeps the others', () => {
    const draft = draftOf(saved(http));
    expect(inputOf(draft, saved(http))).toMatchObject({ expectedVersion: 3, secrets: [] });
    const typed = { ...draft, secrets: { TOKEN: 'new', OTHER: 'nobody asks for it' } };
    expect(inputOf(typed, saved(http)).secrets).toEqual([{ name: 'TOKEN', value: 'new' }]);
  });

  it('forgets secrets that no header names any more', () => {
    const draft = { ...draftOf(saved(http)), headers: [] };
    expect(inputOf(draft, saved(http)).secrets).toEqual([{ name: 'TOKEN', value: null }]);
  });

  it('of a new one begins at version 0', () => {
    expect(inputOf({ ...newDraft, key: 'a' }, null)).toMatchObject({ key: 'a', expectedVersion: 0, secrets: [] });
  });
});

describe('pairs by lines', () => {
  it('are read as they were written', () => {
    const values = { inn: '007', sum: 5, minus: -5, yes: true, text: 'a=b', none: null, long: '12345678901234567' };
    expect(pairsFrom(pairsText(values))).toEqual(values);
    expect(pairsFrom(' \n a \n')).toEqual({ a: null });
  });
});
