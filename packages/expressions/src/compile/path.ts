import { chosenIn, type FieldType, type Value } from '@marshrut/model';
import { readInstant, writeInstant } from '../dates/instant.js';
import { unknownNameMessage } from '../problem/names.js';
import { type Cell, Failed, Nothing, type Run } from '../run/cell.js';
import { resolve } from '../scope.js';
import type { AstOf } from '../syntax/ast.js';
import { typeOfField } from '../types/type.js';
import type { Build, Typed } from './build.js';
import { propertyOf } from './properties.js';

export function compilePath(ast: AstOf<'path'>, build: Build): Typed | undefined {
  const resolved = resolve(ast.names, build.scope);
  if (!resolved.ok) {
    const name = ast.names[resolved.index] ?? '';
    const after = resolved.index > 0 ? ast.names.slice(0, resolved.index).join('.') : undefined;
    return build.problem('UNKNOWN_NAME', ast, unknownNameMessage(name, resolved.known, after));
  }
  const path = resolved.names.join('.');
  build.use(path);
  const { from, to } = ast;
  let typed: Typed | undefined = {
    type: typeOfField(resolved.type),
    run: readerOf(resolved.type, resolved.names, path),
    fixed: false,

    from,
    to,
  };
  for (const name of resolved.rest) typed = typed && propertyOf(typed, name, ast, build);
  return typed;
}

/** Reads the value and makes sure it is of the kind its field promises. */
function readerOf(type: FieldType, names: readonly string[], path: string): Run {
  const nothing = new Nothing(path, true);
  const admit = type.kind === 'dateTime' ? instant : admitOf(type);
  return view => {
    const value = view.value(names);
    return value === null ? nothing : admit(value, path);
  };
}

type Admit = (value: Value, path: string) => Cell;

function admitOf(type: FieldType): Admit {
  switch (type.kind) {
    case 'int':
      return (value, path) => (Number.isSafeInteger(value) ? (value as number) + 0 : wrongValue(path));
    case 'bool':
      return (value, path) => (typeof value === 'boolean' ? value : wrongValue(path));
    case 'many':
      return (value, path) => (typeof value === 'string' ? chosenIn(value) : wrongValue(path));
    default:
      return (value, path) => (typeof value === 'string' ? value : wrongValue(path));
  }
}

const INSTANT_LENGTH = '2026-11-23T09:30:00.000Z'.length;

/** Instants are compared as texts, so all of them must be written to the millisecond in UTC. */
function instant(value: Value, path: string): string {
  if (typeof value !== 'string') return wrongValue(path);
  return value.length === INSTANT_LENGTH && value.endsWith('Z')
    ? value
    : writeInstant(readInstant(value, 'UTC', path), path);
}

function wrongValue(path: string): never {
  throw new Failed('WRONG_VALUE', path);
}
