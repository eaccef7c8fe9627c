import type { ServiceOf, Value, Values } from '@marshrut/model';
import type { Carried, NotCarried } from '../../jobs/deps.js';
import { isText } from '../../tables/plain-text.js';
import { failed } from '../failed.js';
import type { HttpAnswer } from './exchange.js';
import { at, isJson, parseJson } from './json.js';

type Service = ServiceOf<'http' | 'graphql'>;
type Answered = Exclude<Carried, { ok: 'later' }>;

const LONGEST_TEXT = 100_000;

/** 2xx are values; 408, 425, 429 and 5xx may be better the next time; whatever else is an error with its code. */
export function readAnswer(service: Service, { status, contentType, body }: HttpAnswer): Answered {
  const json = isJson(contentType) ? parseJson(body) : undefined;
  const code = codeOf(service, status, json);
  if (status < 200 || status > 299)
    return failed(code ?? `HTTP_${status}`, `Expected an answer, but the status is ${status}.`, passes(status));
  if (code !== null) return failed(code, `Expected an answer, but it says ${code}.`, false);
  if (service.kind === 'graphql' && at(json, 'errors.0') !== undefined)
    return failed('GRAPHQL_ERROR', 'Expected data, but the answer has errors.', false);
  if (service.answer.length === 0) return { ok: true, values: {} };
  if (json === undefined)
    return failed('ANSWER_NOT_JSON', `Expected JSON, but the answer is '${safe(contentType)}'.`, false);
  return valuesOf(service, service.kind === 'graphql' ? at(json, 'data') : json);
}

function valuesOf({ answer }: Service, json: unknown): Answered {
  const values: [string, Value][] = [];
  for (const { name, path } of answer) {
    const value = plain(at(json, path) ?? null);
    if (value === undefined) return unfit(path);
    values.push([name, value]);
  }
  return { ok: true, values: Object.fromEntries(values) satisfies Values };
}

function plain(value: unknown): Value | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  return isText(value) && value.length <= LONGEST_TEXT ? value : undefined;
}

function unfit(path: string): NotCarried {
  return failed(
    'ANSWER_INVALID',
    `Expected a text, a number or yes and no at '${path}', but it is another thing.`,
    false,
  );
}

/** The first row that fits. */
function codeOf({ errors }: Service, status: number, json: unknown): string | null {
  const row = errors.find(one => {
    if ('status' in one) return one.status === status;
    const found = at(json, one.path);
    return found !== undefined && typeof found !== 'object' && String(found) === one.value;
  });
  return row?.code ?? null;
}

function passes(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

function safe(contentType: string): string {
  return contentType.replace(/[^a-z0-9/+.-]/g, '').slice(0, 60);
}
