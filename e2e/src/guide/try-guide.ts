import { expect } from '@playwright/test';
import { bySession } from '../graphql/caller.js';
import { examplesOf, type Json, Names } from './examples.js';

/** Runs every example of a guide in its order, as its reader would, and compares the answers with those printed. */
export async function tryGuide(url: string, path: string, language: 'ru' | 'en'): Promise<void> {
  const integrator = await bySession(url, 'integrator');
  const { createToken } = await integrator<{ createToken: { secret: string } }>(
    'mutation { createToken(input: { name: "Guide" }) { ... on TokenCreated { secret } } }',
  );
  const names = new Names();
  for (const { operation, variables, answer } of examplesOf(path)) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        authorization: `Bearer ${createToken.secret}`,
      },
      body: JSON.stringify({ query: operation, variables: names.fill(variables) }),
    });
    const { data, errors } = (await response.json()) as { data?: Json; errors?: Json };
    expect({ operation, errors }).toEqual({ operation, errors: undefined });
    names.learn(answer, data);
    expect({ operation, data }).toEqual({ operation, data: names.fill(answer) });
  }
}
