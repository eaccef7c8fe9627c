/** Where a part stands in the text: offsets in UTF-16 units. */
export interface Spot {
  readonly from: number;
  readonly to: number;
}

export type CompareOp = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type ArithmeticOp = '+' | '-' | '*' | '/' | '**';

/**
 * What a text says, in our own few shapes. `path`: only names (`person.phone`); `property`: of anything else (`(a - b).days`);
 * `input`: `?`, the value a cell of a decision table is about.
 */
export type Ast = Spot &
  (
    | { readonly kind: 'null' }
    | { readonly kind: 'boolean'; readonly value: boolean }
    | { readonly kind: 'number'; readonly digits: string }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'moment'; readonly value: string }
    | { readonly kind: 'input' }
    | { readonly kind: 'path'; readonly names: readonly string[] }
    | { readonly kind: 'property'; readonly of: Ast; readonly name: string }
    | { readonly kind: 'call'; readonly name: string; readonly args: readonly Ast[] }
    | { readonly kind: 'logic'; readonly op: 'and' | 'or'; readonly parts: readonly Ast[] }
    | { readonly kind: 'compare'; readonly op: CompareOp; readonly left: Ast; readonly right: Ast }
    | { readonly kind: 'between'; readonly of: Ast; readonly low: Ast; readonly high: Ast }
    | { readonly kind: 'in'; readonly of: Ast; readonly tests: readonly Test[] }
    | { readonly kind: 'arithmetic'; readonly op: ArithmeticOp; readonly left: Ast; readonly right: Ast }
    | { readonly kind: 'minus'; readonly of: Ast }
    | { readonly kind: 'if'; readonly condition: Ast; readonly yes: Ast; readonly no: Ast }
    | { readonly kind: 'list'; readonly items: readonly Ast[] }
  );

export type AstOf<K extends Ast['kind']> = Extract<Ast, { kind: K }>;

/**
 * One thing an `in` or a cell tries: equal to a value, beyond a bound, in a range whose ends may belong to it,
 * or, in a cell, a condition on `?`.
 */
export type Test = Spot &
  (
    | { readonly kind: 'equal'; readonly value: Ast }
    | { readonly kind: 'holds'; readonly value: Ast }
    | { readonly kind: 'order'; readonly op: CompareOp; readonly value: Ast }
    | {
        readonly kind: 'range';
        readonly low: Ast;
        readonly high: Ast;
        readonly lowBelongs: boolean;
        readonly highBelongs: boolean;
      }
  );
