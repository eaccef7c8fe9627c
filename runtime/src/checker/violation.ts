/** One broken promise. `rule` is its name, `facts` where it was seen. */
export interface Violation {
  readonly rule: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export type Select = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

export type Check = (select: Select) => Promise<readonly Violation[]>;

/** A rule that is one statement: every row it answers is a violation. */
export function rule(name: string, sql: string): Check {
  return async select => (await select(sql)).map(facts => ({ rule: name, facts }));
}
