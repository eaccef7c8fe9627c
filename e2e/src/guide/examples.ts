import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An operation of a guide as it is printed, with what it should be answered. */
export interface Example {
  readonly operation: string;
  readonly variables: Json;
  readonly answer: Json;
}

const BLOCK = /^```(graphql|json variables|json answer)\n([\s\S]*?)^```$/gm;

/** The examples of a guide in their order. `path` from the root of the repository. */
export function examplesOf(path: string): readonly Example[] {
  const text = readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
  const blocks = [...text.matchAll(BLOCK)].map(([, kind = '', body = '']) => ({ kind, body }));
  return blocks.flatMap(({ kind, body }, at) => {
    if (kind !== 'graphql') return [];
    const next = blocks.slice(at + 1, at + 3);
    const variables = next[0]?.kind === 'json variables' ? next.shift() : undefined;
    const answer = next[0]?.kind === 'json answer' ? next[0] : undefined;
    if (!answer) throw new Error(`Expected an answer below the operation, but there is none. Print it:\n${body}`);
    return [{ operation: body, variables: JSON.parse(variables?.body ?? '{}'), answer: JSON.parse(answer.body) }];
  });
}

const NAME = /^<(\w+)>$/;

/** Words in angle brackets: the ids that earlier answers gave. */
export class Names {
  readonly #known = new Map<string, Json>();

  /** The same with names replaced by what they stand for. */
  fill(printed: Json): Json {
    if (typeof printed === 'string') return this.#known.get(NAME.exec(printed)?.[1] ?? '') ?? printed;
    if (isList(printed)) return printed.map(item => this.fill(item));
    if (typeof printed !== 'object' || printed === null) return printed;
    return Object.fromEntries(Object.entries(printed).map(([key, value]) => [key, this.fill(value)]));
  }

  /** Learns what the names of a printed answer stand for in the real one. */
  learn(printed: Json, real: Json | undefined): void {
    if (real === undefined || real === null) return;
    if (typeof printed === 'string') {
      const name = NAME.exec(printed)?.[1];
      if (name !== undefined && !this.#known.has(name)) this.#known.set(name, real);
    } else if (isList(printed) && isList(real)) {
      for (const [at, item] of printed.entries()) this.learn(item, real[at]);
    } else if (isObject(printed) && isObject(real)) {
      for (const [key, value] of Object.entries(printed)) this.learn(value, real[key]);
    }
  }
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

function isObject(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !isList(json);
}
