/** What a condition compares a name with: tells what may stand in the field. */
export type Seen = { readonly as: 'number' | 'bool' | 'unknown' } | { readonly as: 'text'; readonly value: string };

export type NameUse = (name: string, seen: Seen) => string;

/** Expressions of the field: `${amount > 5 && vip}` (JUEL), `=amount > 5 and vip` (FEEL), or the same without a mark. */
export type Expression =
  | { readonly kind: 'feel'; readonly text: string }
  /** «Клиент согласен»: words for people. */
  | { readonly kind: 'words' }
  | { readonly kind: 'unknown' };

/**
 * An expression of another tool in our FEEL: comparisons, and, or, not, arithmetic over names and literals. `use` answers the
 * card field for each name. Calls of methods and whatever else is code is `unknown`.
 */
export function readExpression(raw: string, use: NameUse): Expression {
  const text = raw.trim();
  const marked = /^[$#]\{([\s\S]*)\}$/.exec(text)?.[1] ?? (text.startsWith('=') ? text.slice(1) : undefined);
  const tokens = tokensOf(marked ?? text);
  const bare = marked === undefined && (tokens === null || tokens.length < 2 || noOperator(tokens));
  if (bare && tokens?.length === 1 && ['true', 'false'].includes(tokens[0]?.text ?? ''))
    return { kind: 'feel', text: tokens[0]?.text ?? '' };
  if (bare) return /[${}=;()]/.test(text) ? { kind: 'unknown' } : { kind: 'words' };
  const read = tokens === null ? null : new Reader(tokens, use).whole();
  return read === null ? { kind: 'unknown' } : { kind: 'feel', text: read };
}

interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'sign';
  readonly text: string;
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)|(==|!=|>=|<=|&&|\|\||[<>=!()+\-*/]))/uy;

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  for (let at = 0; at < end; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return null;
    const [, number, double, single, name, sign] = match;
    const quoted = double ?? single;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replace(/\\(.)/g, '$1') });
    else if (name !== undefined) tokens.push({ kind: SIGNS[name] ? 'sign' : 'name', text: SIGNS[name] ?? name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: SIGNS[sign] ?? sign });
    at = TOKEN.lastIndex;
    if (tokens.length > 500) return null;
  }
  return tokens;
}

const SIGNS: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  '==': '=',
  '&&': 'and',
  '||': 'or',
  '!': 'not',
  eq: '=',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  and: 'and',
  or: 'or',
  not: 'not',
  empty: 'empty',
});

function noOperator(tokens: readonly Token[]): boolean {
  return !tokens.some(({ kind }) => kind === 'sign');
}

const COMPARISONS = ['=', '!=', '<', '<=', '>', '>='];

interface Part {
  readonly text: string;
  /** A name alone: what it is compared with says what it holds. */
  readonly name?: string;
  readonly seen: Seen;
}

const UNKNOWN: Seen = { as: 'unknown' };

/** By precedence, the loosest first; null where it is no expression we read. */
class Reader {
  readonly #tokens: readonly Token[];
  readonly #use: NameUse;
  #at = 0;

  constructor(tokens: readonly Token[], use: NameUse) {
    this.#tokens = tokens;
    this.#use = use;
  }

  whole(): string | null {
    const part = this.#logic('or', () => this.#logic('and', () => this.#not()));
    if (part === null || this.#at < this.#tokens.length) return null;
    return this.#spoken(part, { as: 'bool' });
  }

  #logic(sign: 'or' | 'and', next: () => Part | null): Part | null {
    const parts: Part[] = [];
    do {
      const part = next();
      if (part === null) return null;
      parts.push(part);
    } while (this.#took(sign));
    const [only] = parts;
    if (parts.length === 1 && only) return only;
    return { text: parts.map(part => this.#spoken(part, { as: 'bool' })).join(` ${sign} `), seen: { as: 'bool' } };
  }

  #not(): Part | null {
    if (this.#took('not')) {
      const part = this.#not();
      return part && { text: `not(${this.#spoken(part, { as: 'bool' })})`, seen: { as: 'bool' } };
    }
    if (this.#took('empty')) {
      const part = this.#primary();
      return part && { text: `${this.#spoken(part, UNKNOWN)} = null`, seen: { as: 'bool' } };
    }
    return this.#comparison();
  }

  #comparison(): Part | null {
    const left = this.#arithmetic(['+', '-'], () => this.#arithmetic(['*', '/'], () => this.#primary()));
    const sign = COMPARISONS.find(one => left !== null && this.#took(one));
    if (left === null || sign === undefined) return left;
    const right = this.#arithmetic(['+', '-'], () => this.#arithmetic(['*', '/'], () => this.#primary()));
    if (right === null) return null;
    const seen = (other: Part): Seen =>
      other.seen.as === 'unknown' && sign !== '=' && sign !== '!=' ? NUMBER : other.seen;
    return {
      text: `${this.#spoken(left, seen(right))} ${sign} ${this.#spoken(right, seen(left))}`,
      seen: { as: 'bool' },
    };
  }

  #arithmetic(signs: readonly string[], next: () => Part | null): Part | null {
    let left = next();
    for (;;) {
      const sign = signs.find(one => left !== null && this.#took(one));
      if (left === null || sign === undefined) return left;
      const right = next();
      if (right === null) return null;
      left = { text: `${this.#spoken(left, NUMBER)} ${sign} ${this.#spoken(right, NUMBER)}`, seen: NUMBER };
    }
  }

  #primary(): Part | null {
    const token = this.#tokens[this.#at++];
    if (token === undefined) return null;
    if (token.kind === 'number') return { text: token.text, seen: NUMBER };
    if (token.kind === 'text') return { text: JSON.stringify(token.text), seen: { as: 'text', value: token.text } };
    if (token.kind === 'sign') {
      if (token.text === '-') {
        const part = this.#primary();
        return part && { text: `-${this.#spoken(part, NUMBER)}`, seen: NUMBER };
      }
      return token.text === '(' ? this.#bracketed() : null;
    }
    if (token.text === 'true' || token.text === 'false') return { text: token.text, seen: { as: 'bool' } };
    if (token.text === 'null') return { text: 'null', seen: UNKNOWN };
    return this.#tokens[this.#at]?.text === '(' ? null : { text: '', name: token.text, seen: UNKNOWN };
  }

  #bracketed(): Part | null {
    const part = this.#logic('or', () => this.#logic('and', () => this.#not()));
    if (part === null || !this.#took(')')) return null;
    return part.name === undefined ? { ...part, text: `(${part.text})` } : part;
  }

  #spoken({ text, name }: Part, seen: Seen): string {
    return name === undefined ? text : this.#use(name, seen);
  }

  #took(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at++;
    return true;
  }
}

const NUMBER: Seen = { as: 'number' };
