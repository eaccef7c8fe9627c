import { language } from '../i18n/language.js';
import { connection } from './connection.js';
import type { TypedDocumentString } from './generated/graphql.js';
import { RequestError } from './request-error.js';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One operation over HTTP, with the session's cookie. Throws `RequestError`. */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: { readonly signal?: AbortSignal; readonly keepalive?: boolean } = {},
): Promise<Data> {
  const response = await reach(() =>
    fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': language(),
        'apollo-require-preflight': 'true',
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      ...options,
    }),
  );
  return dataOf(response, await readAnswer<Data>(response));
}

/** Any request to our server, told to the connection bar: reached or not. */
export async function reach(send: () => Promise<Response>): Promise<Response> {
  const response = await send().catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    connection.lost();
    throw new RequestError('network', String(error));
  });
  if (response.status >= 502 && response.status <= 504) {
    connection.lost();
    throw new RequestError('network', response.statusText);
  }
  connection.restored();
  return response;
}

async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer<Data>;
  } catch {
    return { errors: [{ message: `${response.status} ${response.statusText}` }] };
  }
}

function dataOf<Data>(response: Response, answer: Answer<Data>): Data {
  const error = answer.errors?.[0];
  if (response.status === 401 || error?.extensions?.code === 'UNAUTHENTICATED') {
    throw new RequestError('signedOut', error?.message ?? response.statusText);
  }
  if (response.status === 429) throw new RequestError('limited', error?.message ?? response.statusText);
  if (error || !answer.data) throw new RequestError('server', error?.message ?? response.statusText);
  return answer.data;
}
