import type { ExpressionType } from '../expression.js';

/** The type that holds values of both, as the branches of an `if` or the items of a list need it; undefined: there is none. */
export function joint(left: ExpressionType, right: ExpressionType): ExpressionType | undefined {
  if (left.kind === 'null') return right;
  if (right.kind === 'null') return left;
  if (left.kind === 'number' && right.kind === 'number') {
    return { kind: 'number', whole: left.whole && right.whole, money: left.money || right.money };
  }
  if (left.kind === 'text' && right.kind === 'text') {
    return left.literals && right.literals
      ? { kind: 'text', literals: [...left.literals, ...right.literals] }
      : { kind: 'text' };
  }
  if (left.kind === 'choice' && right.kind === 'choice') {
    const more = right.options.filter(option => !left.options.some(known => known.key === option.key));
    return more.length === 0 ? left : { kind: 'choice', options: [...left.options, ...more] };
  }
  if (left.kind === 'choice') return strangers(left, right)?.length === 0 ? left : undefined;
  if (right.kind === 'choice') return strangers(right, left)?.length === 0 ? right : undefined;
  if (left.kind === 'reference' && right.kind === 'reference') return left.entity === right.entity ? left : undefined;
  return left.kind === right.kind && left.kind !== 'list' ? left : undefined;
}

/** Literals that are no option of the choice; undefined where the text is not made of literals alone. */
export function strangers(
  choice: ExpressionType & { kind: 'choice' },
  text: ExpressionType,
): readonly string[] | undefined {
  if (text.kind !== 'text' || !text.literals) return undefined;
  return text.literals.filter(literal => !choice.options.some(option => option.key === literal));
}

/** Whether `=` between them can be true. Ids of records and users may be written as text literals. */
export function comparable(left: ExpressionType, right: ExpressionType): boolean {
  if (left.kind === 'choice' && right.kind === 'choice') {
    return left.options.some(option => right.options.some(other => other.key === option.key));
  }
  if (isId(left) && right.kind === 'text') return right.literals !== undefined;
  if (isId(right) && left.kind === 'text') return left.literals !== undefined;
  return joint(left, right) !== undefined;
}

function isId(type: ExpressionType): boolean {
  return type.kind === 'reference' || type.kind === 'user';
}

const ordered: ReadonlySet<string> = new Set(['number', 'text', 'date', 'dateTime', 'duration']);

export function hasOrder(type: ExpressionType): boolean {
  return ordered.has(type.kind);
}
