import type { FieldType, Language, Value } from '@marshrut/model';
import type { Scope } from '../expression.js';
import { fieldTypeAt, resolve } from '../scope.js';
import type { Ast, AstOf, Test } from '../syntax/ast.js';
import { parse } from '../syntax/parse.js';
import { comparisonOf } from './comparisons.js';
import { functionWords, propertyWords, wordsOf } from './formula-words.js';
import { operandType } from './operators.js';
import { sayPath } from './say.js';
import { type NameOf, sayValue } from './say-value.js';
import { operatorWord } from './words.js';

export interface Saying {
  readonly scope: Scope;
  readonly language: Language;
  readonly nameOf: NameOf;
  /** In the place of each field its value; without it, its name. */
  readonly valueAt?: (path: string) => Value;
}

/** «Сумма × Ставка ÷ 100», or with values «500 000 ₽ × 12,50 ÷ 100»; the text itself where it cannot be read. */
export function sayFormula(text: string, saying: Saying): string {
  const parsed = parse(text);
  return parsed.ok ? sayAst(parsed.ast, saying) : text;
}

function sayAst(ast: Ast, saying: Saying, type?: FieldType): string {
  const { language } = saying;
  switch (ast.kind) {
    case 'path':
      return sayField(ast, saying);
    case 'number':
      return sayValue(ast.digits, { kind: 'decimal', scale: 6 }, language, saying.nameOf);
    case 'text':
      return sayValue(ast.value, type && operandType(type), language, saying.nameOf);
    case 'moment':
      return ast.value;
    case 'boolean':
      return sayValue(ast.value, undefined, language, saying.nameOf);
    case 'null':
      return wordsOf(language).nothing;
    case 'input':
      return '?';
    case 'property':
      return `${inner(ast.of, saying)}${propertyWords(ast.name, language)}`;
    case 'call':
      return sayCall(ast, saying);
    case 'arithmetic':
      return sayArithmetic(ast, saying);
    case 'minus':
      return `−${inner(ast.of, saying)}`;
    case 'logic':
      return ast.parts.map(part => inner(part, saying)).join(` ${wordsOf(language)[ast.op]} `);
    case 'list':
      return ast.items.map(item => sayAst(item, saying, type)).join(', ');
    default:
      return sayTest(ast, saying);
  }
}

function sayTest(ast: AstOf<'compare' | 'between' | 'in' | 'if'>, saying: Saying): string {
  const { language } = saying;
  const words = wordsOf(language);
  if (ast.kind === 'if') {
    const [condition, yes, no] = [ast.condition, ast.yes, ast.no].map(part => sayAst(part, saying));
    return `${words.if} ${condition}, ${words.yes} ${yes}, ${words.no} ${no}`;
  }
  if (ast.kind === 'compare') {
    const [left, right] = [typeAt(ast.left, saying), typeAt(ast.right, saying)];
    if (ast.right.kind === 'null' && (ast.op === '=' || ast.op === '!='))
      return `${sayAst(ast.left, saying)} ${operatorWord(ast.op === '=' ? 'missing' : 'given', false, language)}`;
    const time = [left, right].some(type => type?.kind === 'date' || type?.kind === 'dateTime');
    const word = operatorWord(comparisonOf(ast.op), time, language);
    return `${inner(ast.left, saying, right)} ${word} ${inner(ast.right, saying, left)}`;
  }
  const type = typeAt(ast.of, saying);
  const of = inner(ast.of, saying);
  if (ast.kind === 'between')
    return `${of} ${operatorWord('between', false, language)} ${sayAst(ast.low, saying, type)} ${words.to} ${sayAst(ast.high, saying, type)}`;
  const tests = ast.tests.map(test => sayOne(test, saying, type)).join(', ');
  return `${of} ${operatorWord('oneOf', false, language)} ${tests}`;
}

function sayOne(test: Test, saying: Saying, type: FieldType | undefined): string {
  if (test.kind === 'range') {
    const words = wordsOf(saying.language);
    return `${words.from} ${sayAst(test.low, saying, type)} ${words.to} ${sayAst(test.high, saying, type)}`;
  }
  const value = sayAst(test.value, saying, type);
  return test.kind === 'order' ? `${operatorWord(comparisonOf(test.op), false, saying.language)} ${value}` : value;
}

function sayField({ names }: AstOf<'path'>, saying: Saying): string {
  const resolved = resolve(names, saying.scope);
  if (!resolved.ok) return names.join('.');
  const path = resolved.names.join('.');
  const said = saying.valueAt
    ? sayGiven(saying.valueAt(path), resolved.type, saying)
    : sayPath(path.replace(/\.id$/, ''), saying.scope, saying.language);
  return said + resolved.rest.map(name => propertyWords(name, saying.language)).join('');
}

/** Several stand in the place of one, so they are told as one text: «Почта, Телефон». */
function sayGiven(value: Value, type: FieldType, { language, nameOf }: Saying): string {
  const said = sayValue(value, type, language, nameOf);
  return type.kind === 'many' && value !== null ? sayValue(said, undefined, language, nameOf) : said;
}

function typeAt(ast: Ast, { scope }: Saying): FieldType | undefined {
  return ast.kind === 'path' ? fieldTypeAt(ast.names.join('.'), scope) : undefined;
}

const signs = { '+': '+', '-': '−', '*': '×', '/': '÷', '**': '^' } as const;
const strength = { '+': 1, '-': 1, '*': 2, '/': 2, '**': 3 } as const;

/** Brackets stand where leaving them out would say something else. */
function sayArithmetic({ op, left, right }: AstOf<'arithmetic'>, saying: Saying): string {
  const side = (part: Ast, after: boolean): string => {
    const weaker = part.kind === 'arithmetic' && strength[part.op] < strength[op];
    const alike = after && part.kind === 'arithmetic' && strength[part.op] === strength[op] && op !== '+' && op !== '*';
    const bare = part.kind === 'arithmetic' && !weaker && !alike;
    return bare ? sayAst(part, saying) : inner(part, saying);
  };
  return `${side(left, false)} ${signs[op]} ${side(right, true)}`;
}

/** What is more than one word or a call stands in brackets. */
function inner(ast: Ast, saying: Saying, type?: FieldType): string {
  const said = sayAst(ast, saying, type);
  return ['arithmetic', 'logic', 'compare', 'between', 'in', 'if', 'minus'].includes(ast.kind) ? `(${said})` : said;
}

function sayCall({ name, args }: AstOf<'call'>, saying: Saying): string {
  const { language } = saying;
  const [first, second] = args;
  if (name === 'normal text' && first) return sayAst(first, saying);
  const between = { 'list contains': 'includes', contains: 'contains', 'starts with': 'startsWith' } as const;
  const word = Object.hasOwn(between, name) ? between[name as keyof typeof between] : undefined;
  if (word && first && second)
    return `${inner(first, saying)} ${operatorWord(word, false, language)} ${inner(second, saying, typeAt(first, saying))}`;
  if (name === 'is defined' && first) return `${inner(first, saying)} ${operatorWord('given', false, language)}`;
  const [only] = args;
  if ((name === 'date' || name === 'date and time') && only?.kind === 'text' && args.length === 1)
    return sayValue(only.value, { kind: name === 'date' ? 'date' : 'text' }, language, saying.nameOf);
  if (args.length === 0) return functionWords(name, language);
  return `${functionWords(name, language)}(${args.map(arg => sayAst(arg, saying)).join('; ')})`;
}
