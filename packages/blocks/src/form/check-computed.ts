import { circleIn, compile } from '@marshrut/expressions';
import { type CheckContext, localText, type Node, type Problem } from '@marshrut/model';
import { fieldAt, problemAt } from '../shared/checks.js';
import type { FormField } from './definition.js';

/** What an analyst has to know of the fields a form computes. Names that are not there are told of every expression alike. */
export function checkComputed(node: Node, fields: readonly FormField[], context: CheckContext): Problem[] {
  const computed = fields.filter(({ mode }) => mode === 'computed');
  const closed = fields.flatMap((field, index) => {
    const own = fieldAt(context, field.path);
    if (field.mode !== 'computed' || (own?.type.kind !== 'number' && own?.type.kind !== 'file')) return [];
    return [
      problemAt(
        node,
        `fields.${index}`,
        'FIELD_UNSUITABLE',
        localText(
          `Ожидалось поле, значение которого можно посчитать, но «${own.name.ru}» — номер или файлы. Сделайте его только для чтения.`,
          `Expected a field whose value can be computed, but "${own.name.en}" is a number or files. Make it read-only.`,
        ),
      ),
    ];
  });
  const circle = circleIn(new Map(computed.map(field => [field.path, usedBy(field, computed, context)])));
  if (circle.length === 0) return closed;
  const names = (language: 'ru' | 'en') =>
    [...circle, circle[0] ?? ''].map(path => fieldAt(context, path)?.name[language] || path).join(' → ');
  const index = fields.findIndex(({ path }) => path === circle[0]);
  return [
    ...closed,
    problemAt(
      node,
      `fields.${index}.computed`,
      'COMPUTED_IN_CIRCLE',
      localText(
        `Ожидалось, что поле не считается из самого себя, но расчёт идёт по кругу: ${names('ru')}. Уберите одно из полей из формулы.`,
        `Expected a field not to be computed from itself, but the formulas go in a circle: ${names('en')}. Take one of the fields out of a formula.`,
      ),
    ),
  ];
}

/** The computed fields that a formula reads. */
function usedBy(field: FormField, computed: readonly FormField[], { card, entities }: CheckContext): readonly string[] {
  const compiled = compile(field.computed ?? '', { card, entities }, 'value');
  const uses = compiled.ok ? compiled.expression.uses : [];
  return computed.map(({ path }) => path).filter(path => uses.some(use => use === path || use.startsWith(`${path}.`)));
}
