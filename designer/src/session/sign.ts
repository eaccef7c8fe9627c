import { queryClient } from '../graphql/query-client.js';
import { reach } from '../graphql/request.js';
import { language } from '../i18n/language.js';
import { settleBeforeLeaving } from './leaving.js';

/** What the server answered to an attempt to sign in or to set up. */
export type SignAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'wrong' | 'tooMany' | 'refused'; readonly message: string };

export async function signIn(username: string, password: string): Promise<SignAnswer> {
  const answer = await post('/api/auth/sign-in/username', { username, password, rememberMe: true });
  if (answer.ok) await queryClient.invalidateQueries();
  return answer;
}

/** Forgets everything that was loaded: the next person at this browser must not see it. */
export async function signOut(): Promise<void> {
  await settleBeforeLeaving();
  await post('/api/auth/sign-out', {});
  window.location.assign('/');
}

/** Is this server new, with nobody to administer it? */
export async function setupIsOpen(): Promise<boolean> {
  const response = await reach(() => fetch('/setup', { headers: { accept: 'application/json' } }));
  if (!response.ok) return false;
  const answer: unknown = await response.json();
  return typeof answer === 'object' && answer !== null && 'open' in answer && answer.open === true;
}

export function setUp(administrator: { name: string; login: string; password: string }): Promise<SignAnswer> {
  return post('/setup', administrator);
}

async function post(path: string, body: object): Promise<SignAnswer> {
  const response = await reach(() =>
    fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': language(),
      },
      body: JSON.stringify(body),
    }),
  );
  if (response.ok) return { ok: true };
  const reason = response.status === 401 ? 'wrong' : response.status === 429 ? 'tooMany' : 'refused';
  return { ok: false, reason, message: messageIn(await response.text()) };
}

/** What the server says in words: its `message`, or those of the fields it refused. */
function messageIn(text: string): string {
  const body = parsed(text);
  if (typeof body !== 'object' || body === null) return '';
  if ('fields' in body && Array.isArray(body.fields)) {
    return body.fields.map((field: { readonly message?: unknown }) => String(field.message ?? '')).join(' ');
  }
  return 'message' in body ? String(body.message) : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
