import {
  type CheckContext,
  type FieldType,
  fieldOf,
  type LocalText,
  localText,
  type Node,
  type Problem,
} from '@marshrut/model';
import { cardField, problemAt } from '../shared/checks.js';
import type { FormTable } from './definition.js';
import { pathOf } from './table-path.js';

/** What an analyst has to know of one table of a form before it can be published. */
export function checkTable(
  node: Node,
  table: FormTable,
  index: number,
  tables: readonly FormTable[],
  { card, entities, ...context }: CheckContext,
): Problem[] {
  const at = `tables.${index}`;
  const told = (code: Problem['code'], ru: string, en: string): Problem[] => [
    problemAt(node, at, code, localText(ru, en)),
  ];
  const whole = cardField({ card, entities, ...context }, table.of);
  const parts = entities.get(table.entity);
  const link = parts?.partOf === undefined ? undefined : fieldOf(parts, parts.partOf);
  const fits =
    whole?.type.kind === 'reference' && link?.type.kind === 'reference' && link.type.entity === whole.type.entity;
  if (!parts || !fits)
    return told(
      'FIELD_UNSUITABLE',
      `Ожидались части записи «${nameOf(whole, 'ru', table.of)}», но «${nameOf(parts, 'ru', table.entity)}» — не её часть. Выберите другую сущность или укажите в ней, частью какой записи она является.`,
      `Expected parts of "${nameOf(whole, 'en', table.of)}", but "${nameOf(parts, 'en', table.entity)}" is no part of it. Choose another entity, or say in it which record it is a part of.`,
    );
  if (tables.findIndex(other => pathOf(other) === pathOf(table)) < index)
    return told(
      'KEY_REPEATED',
      `Ожидалась одна таблица «${parts.plural.ru}» на форме, но их две. Уберите лишнюю.`,
      `Expected one table "${parts.plural.en}" on the form, but there are two. Remove one.`,
    );
  if (table.columns.length === 0)
    return told(
      'SETTING_MISSING',
      `Ожидался хотя бы один столбец таблицы «${parts.plural.ru}», но их нет. Добавьте столбец.`,
      `Expected at least one column of the table "${parts.plural.en}", but there is none. Add a column.`,
    );
  if (table.min > table.max)
    return told(
      'FIELD_UNSUITABLE',
      `Ожидалось, что строк в таблице «${parts.plural.ru}» не больше ${table.max}, но нужно не меньше ${table.min}. Исправьте пределы.`,
      `Expected at most ${table.max} rows in "${parts.plural.en}", but at least ${table.min} are needed. Correct the limits.`,
    );
  const unknown = [...table.columns.map(({ field }) => field), ...(table.order ? [table.order.field] : [])].find(
    key => !fieldOf(parts, key),
  );
  if (unknown !== undefined)
    return told(
      'FIELD_UNKNOWN',
      `Ожидалось поле сущности «${parts.name.ru}», но поля «${unknown}» нет. Выберите другое.`,
      `Expected a field of "${parts.name.en}", but there is no "${unknown}". Choose another one.`,
    );
  const closed = table.columns.find(
    ({ field, mode }) => mode === 'edit' && (field === parts.partOf || !isTypedInRow(fieldOf(parts, field)?.type)),
  );
  return closed
    ? told(
        'FIELD_UNSUITABLE',
        `Ожидалось поле для ввода, но «${nameOf(fieldOf(parts, closed.field), 'ru', closed.field)}» в строке не вводят. Сделайте его только для чтения.`,
        `Expected a field for input, but "${nameOf(fieldOf(parts, closed.field), 'en', closed.field)}" is not typed into a row. Make it read-only.`,
      )
    : [];
}

/** A number is taken at the commit, a file is attached to a field of a form. */
export function isTypedInRow(type: FieldType | undefined): boolean {
  return type?.kind !== 'number' && type?.kind !== 'file';
}

function nameOf(named: { readonly name: LocalText } | undefined, language: keyof LocalText, key: string): string {
  return named?.name[language] || named?.name.ru || key;
}
