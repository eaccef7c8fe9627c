import { type ServiceDocument, type ServiceKind, type ServiceOf, secretsIn } from '@marshrut/model';
import type { SaveServiceInput, ServicePartsFragment } from '../../graphql/generated/graphql.js';
import { pairsFrom, pairsText } from './pairs.js';

/** A service as the form holds it: what is typed for one kind stays while another one is looked at. */
export interface ServiceDraft {
  readonly key: string;
  readonly ru: string;
  readonly en: string;
  readonly kind: ServiceKind;
  readonly method: ServiceOf<'http'>['method'];
  readonly body: ServiceOf<'http'>['body'];
  /** Empty: not signed. */
  readonly signedBy: string;
  readonly url: string;
  readonly query: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly answer: readonly { readonly name: string; readonly path: string }[];
  readonly errors: readonly ErrorRow[];
  readonly timeoutSeconds: number;
  readonly retries: number;
  readonly leaseSeconds: number;
  readonly rows: readonly StubRow[];
  /** Typed anew, by name. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** By `status` where one is typed, else by a place and a value. */
export interface ErrorRow {
  readonly status: string;
  readonly path: string;
  readonly value: string;
  readonly code: string;
}

/** `when` and `answer` are pairs by lines; a row with an error has no answer. */
export interface StubRow {
  readonly when: string;
  readonly answer: string;
  readonly error: string;
}

export const newDraft: ServiceDraft = {
  ...{ key: '', ru: '', en: '', kind: 'http', method: 'GET', body: 'none', signedBy: '', url: '', query: '' },
  ...{ headers: [], answer: [], errors: [], timeoutSeconds: 10, retries: 3, leaseSeconds: 60, secrets: {} },
  rows: [{ when: '', answer: '', error: '' }],
};

export function draftOf({ key, name, document }: ServicePartsFragment): ServiceDraft {
  const named = { ...newDraft, key, ru: name.ru, en: name.en, kind: document.kind };
  switch (document.kind) {
    case 'worker':
      return { ...named, leaseSeconds: document.leaseSeconds };
    case 'stub':
      return { ...named, rows: document.rows.map(stubRow) };
    case 'http':
    case 'graphql':
      return { ...named, ...document, errors: document.errors.map(errorRow) };
  }
}

export function documentOf(draft: ServiceDraft): ServiceDocument {
  const { kind, method, body, signedBy, query, url, headers, answer, timeoutSeconds, retries, leaseSeconds } = draft;
  const asked = { url: url.trim(), headers, answer, errors: draft.errors.map(errorOf), timeoutSeconds, retries };
  switch (kind) {
    case 'worker':
      return { kind, leaseSeconds };
    case 'stub':
      return {
        kind,
        rows: draft.rows.map(({ when, answer: given, error }) =>
          error.trim() === ''
            ? { when: pairsFrom(when), answer: pairsFrom(given) }
            : { when: pairsFrom(when), error: error.trim() },
        ),
      } as ServiceDocument;
    case 'http':
      return {
        kind,
        method,
        body,
        ...asked,
        ...(signedBy.trim() ? { signedBy: signedBy.trim() } : {}),
      } as ServiceDocument;
    case 'graphql':
      return { kind, query, ...asked } as ServiceDocument;
  }
}

/** What is typed goes; secrets that no header names any more are forgotten. */
export function inputOf(draft: ServiceDraft, before: ServicePartsFragment | null): SaveServiceInput {
  const document = documentOf(draft);
  const named = secretsIn(document);
  const typed = named.flatMap(name => (draft.secrets[name] ? [{ name, value: draft.secrets[name] }] : []));
  const gone = (before?.secrets ?? []).filter(({ name }) => !named.includes(name));
  return {
    key: draft.key,
    expectedVersion: before?.version ?? 0,
    name: { ru: draft.ru, en: draft.en },
    document,
    secrets: [...typed, ...gone.map(({ name }) => ({ name, value: null }))],
  };
}

function errorRow(row: ServiceOf<'http'>['errors'][number]): ErrorRow {
  return 'status' in row
    ? { status: String(row.status), path: '', value: '', code: row.code }
    : { status: '', path: row.path, value: row.value, code: row.code };
}

function errorOf({ status, path, value, code }: ErrorRow): ServiceOf<'http'>['errors'][number] {
  return status.trim() === '' ? { path, value, code } : { status: Number(status), code };
}

function stubRow(row: ServiceOf<'stub'>['rows'][number]): StubRow {
  return 'error' in row
    ? { when: pairsText(row.when), answer: '', error: row.error }
    : { when: pairsText(row.when), answer: pairsText(row.answer), error: '' };
}
