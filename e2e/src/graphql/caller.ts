import { DEMO_PASSWORD, type Login } from '../server/login.js';

/** Asks one operation of the API. Throws when it answers errors: whoever expects a refusal asks for its type. */
export type Ask = <Data>(source: string, variables?: object) => Promise<Data>;

/** Somebody at the API with the session of the browser's sign-in. */
export async function bySession(url: string, login: Login): Promise<Ask> {
  const answer = await fetch(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username: login, password: DEMO_PASSWORD }),
  });
  if (!answer.ok) throw new Error(`Expected ${login} to be let in, but the server said: ${await answer.text()}`);
  const cookie = answer.headers.getSetCookie().map(line => line.split(';')[0]);
  return asking(url, { cookie: cookie.join('; '), origin: url });
}

/** A program with a token and nothing else. */
export function byToken(url: string, token: string): Ask {
  return asking(url, { authorization: `Bearer ${token}` });
}

function asking(url: string, headers: Readonly<Record<string, string>>): Ask {
  return async <Data>(query: string, variables: object = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'ru', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] };
    if (answer.errors?.[0] || !answer.data) {
      throw new Error(`Expected an answer, but it is ${response.status}: ${JSON.stringify(answer.errors)}\n${query}`);
    }
    return answer.data;
  };
}
