import type { Value, Values } from '@marshrut/model';
import type { NotCarried } from '../../jobs/deps.js';
import { failed } from '../failed.js';

type Filled = { readonly ok: true; readonly text: string } | NotCarried;

const INPUT = /\{([^{}]+)\}/g;

/**
 * An address with the inputs in it, each encoded, so that it can neither end its part nor begin another one. In the path one
 * must be given, and cannot be a step up.
 */
export function fillUrl(template: string, input: Values): Filled {
  const [path = '', ...query] = template.split('?');
  const parts = path.split('/');
  for (const [index, part] of parts.entries()) {
    const names = [...part.matchAll(INPUT)].map(([, name = '']) => name);
    const empty = names.find(name => textOf(input, name) === '');
    if (empty !== undefined)
      return failed('INPUT_INVALID', `Expected input '${empty}' for the address, but there is none.`, false);
    const text = encodedIn(part, input);
    if (names.length > 0 && /^(\.|%2e){1,2}$/i.test(text))
      return failed('INPUT_INVALID', `Expected input '${names[0]}' to name something, but it is dots.`, false);
    parts[index] = text;
  }
  return { ok: true, text: [parts.join('/'), ...query.map(part => encodedIn(part, input))].join('?') };
}

function encodedIn(text: string, input: Values): string {
  return text.replace(INPUT, (_, name: string) => encodeURIComponent(textOf(input, name).toWellFormed()));
}

/** Secrets and inputs at once: what an input says is never read for names again. */
const PLACE = /\bsecret:([A-Z][A-Z0-9_]*)|\{([^{}]+)\}/g;

/** The value of a header. A sign that could begin another header, or that no header may hold, refuses it. */
export function fillHeader(template: string, input: Values, secrets: ReadonlyMap<string, string>): Filled {
  const missing = [...template.matchAll(PLACE)].map(([, secret]) => secret).find(name => name && !secrets.has(name));
  if (missing)
    return failed(
      'SECRET_MISSING',
      `Expected the secret ${missing} to open, but it does not, or is not set. Set it.`,
      false,
    );
  const text = template.replace(PLACE, (_, secret: string | undefined, name: string) =>
    secret === undefined ? textOf(input, name) : (secrets.get(secret) ?? ''),
  );
  if (/^[\x20-\x7e]*$/.test(text)) return { ok: true, text };
  return failed(
    'INPUT_INVALID',
    'Expected Latin letters, digits and signs in a header, but an input has others.',
    false,
  );
}

function textOf(input: Values, name: string): string {
  const value: Value = Object.hasOwn(input, name) ? (input[name] ?? null) : null;
  return value === null ? '' : String(value);
}
