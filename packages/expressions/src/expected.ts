import type { FieldType } from '@marshrut/model';
import type { Build, Typed } from './compile/build.js';
import type { Expected, ExpressionType } from './expression.js';
import { notAnOptionMessage, notWholeMessage, wrongKindMessage } from './problem/types.js';
import { comparable, strangers } from './types/agree.js';
import { type Kind, typeOfField } from './types/type.js';

const SINGLE: readonly Kind[] = ['text', 'number', 'boolean', 'date', 'dateTime', 'choice', 'reference', 'user'];

/** Reports where the expression does not answer what is expected of it. */
export function mustAnswer(typed: Typed, expect: Expected, build: Build): void {
  const { kind } = typed.type;
  if (expect === 'condition') {
    if (kind !== 'boolean') build.problem('WRONG_TYPE', typed, wrongKindMessage(['boolean'], typed.type));
  } else if (expect === 'value') {
    if ((kind === 'list' && !isSeveral(typed.type)) || kind === 'duration')
      build.problem('WRONG_TYPE', typed, wrongKindMessage(SINGLE, typed.type));
  } else if (kind !== 'null') {
    mustFit(typed, expect, build);
  }
}

/** Several options of a choice are one value. */
function isSeveral(type: ExpressionType): boolean {
  return type.kind === 'list' && type.of.kind === 'choice';
}

function mustFit(typed: Typed, field: FieldType, build: Build): void {
  const wanted = typeOfField(field);
  const { type } = typed;
  if (wanted.kind === 'list') {
    if (type.kind !== 'list') build.problem('WRONG_TYPE', typed, wrongKindMessage(['list'], type));
    else if (type.of.kind !== 'null') mustBeAmong(wanted.of, { ...typed, type: type.of }, build);
    return;
  }
  if (wanted.kind === 'choice') {
    mustBeAmong(wanted, typed, build);
    return;
  }
  if (type.kind === 'choice' || !comparable(wanted, type))
    build.problem('WRONG_TYPE', typed, wrongKindMessage([wanted.kind], type));
  else if (field.kind === 'int' && type.kind === 'number' && !type.whole)
    build.problem('WRONG_TYPE', typed, notWholeMessage());
}

function mustBeAmong(wanted: ExpressionType, typed: Typed, build: Build): void {
  if (wanted.kind !== 'choice') return;
  const { type } = typed;
  const found = type.kind === 'choice' ? foreign(type, wanted) : strangers(wanted, type);
  if (found === undefined) build.problem('WRONG_TYPE', typed, wrongKindMessage(['choice'], type));
  else if (found.length > 0) build.problem('WRONG_TYPE', typed, notAnOptionMessage(found, wanted.options));
}

type Choice = ReturnType<typeof typeOfField> & { kind: 'choice' };

function foreign(type: Choice, wanted: Choice): readonly string[] {
  return type.options
    .filter(option => !wanted.options.some(known => known.key === option.key))
    .map(option => option.key);
}
