import {
  type CardField,
  type CheckContext,
  type EntityField,
  type ExpressionUse,
  fieldOf,
  type LocalText,
  localText,
  type Node,
  type Problem,
  type ProblemCode,
} from '@marshrut/model';
import type { Assignment } from './settings.js';

/** An error at a property of a node. */
export function problemAt(node: Node, property: string, code: ProblemCode, message: LocalText): Problem {
  return { code, severity: 'error', message, node: node.id, property };
}

export function cardField(context: CheckContext, key: string): CardField | undefined {
  return context.card.find(field => field.key === key);
}

/** A form path leads to a card field (`amount`) or to a field of the record it refers to (`person.phone`). */
export function fieldAt(context: CheckContext, path: string): CardField | EntityField | undefined {
  const [head, tail, ...rest] = path.split('.');
  const field = head === undefined ? undefined : cardField(context, head);
  if (tail === undefined || field === undefined) return tail === undefined ? field : undefined;
  if (rest.length > 0 || field.type.kind !== 'reference') return undefined;
  const entity = context.entities.get(field.type.entity);
  return entity && fieldOf(entity, tail);
}

/** A term is counted by a calendar there is; null is the default one. */
export function checkTermCalendar(
  node: Node,
  property: string,
  calendar: string | null,
  { calendars }: CheckContext,
): Problem[] {
  if (calendar === null || !calendars || calendars.has(calendar)) return [];
  return [
    problemAt(
      node,
      property,
      'CALENDAR_UNKNOWN',
      localText(
        `Ожидался рабочий календарь, который есть, но календаря «${calendar}» нет. Выберите другой или попросите администратора его завести.`,
        `Expected a work calendar that exists, but there is no "${calendar}". Choose another one or ask the administrator to make it.`,
      ),
    ),
  ];
}

/** The card field a record is put into must refer to that very entity. */
export function checkInto(node: Node, into: string, entity: string, context: CheckContext): Problem[] {
  const field = cardField(context, into);
  if (field?.type.kind === 'reference' && field.type.entity === entity) return [];
  return [
    problemAt(
      node,
      'into',
      field ? 'FIELD_UNSUITABLE' : 'SETTING_MISSING',
      localText(
        'Ожидалось поле карточки, которое ссылается на эту запись, но его нет. Выберите или создайте его.',
        'Expected a card field that refers to this kind of record, but there is none. Choose or create one.',
      ),
    ),
  ];
}

export function unknownEntity(node: Node, key: string): Problem {
  return problemAt(
    node,
    'entity',
    key === '' ? 'SETTING_MISSING' : 'ENTITY_UNKNOWN',
    localText(
      key === ''
        ? 'Ожидалось, с какими записями работать, но это не выбрано. Выберите сущность.'
        : `Ожидалась сущность, которая есть, но «${key}» нет. Выберите другую.`,
      key === ''
        ? 'Expected the kind of records to work with, but none is chosen. Choose an entity.'
        : `Expected an entity that exists, but there is no "${key}". Choose another one.`,
    ),
  );
}

/** Every assigned field must exist, once, and not be a number that is taken at the commit. */
export function checkAssignments(
  node: Node,
  at: string,
  assignments: readonly Assignment[],
  entityKey: string,
  context: CheckContext,
): Problem[] {
  const entity = context.entities.get(entityKey);
  if (!entity) return [];
  return assignments.flatMap((assignment, index) => {
    const field = fieldOf(entity, assignment.field);
    if (!field) {
      return [
        problemAt(
          node,
          `${at}.${index}.field`,
          'FIELD_UNKNOWN',
          localText(
            `Ожидалось поле сущности «${entity.name.ru}», но поля «${assignment.field}» нет. Выберите другое.`,
            `Expected a field of "${entity.name.en}", but there is no "${assignment.field}". Choose another one.`,
          ),
        ),
      ];
    }
    if (field.type.kind === 'number' && at === 'values') {
      return [
        problemAt(
          node,
          `${at}.${index}.field`,
          'FIELD_UNSUITABLE',
          localText(
            `Ожидалось поле, которое можно заполнить, но номер «${field.name.ru}» присваивается при записи. Уберите строку.`,
            `Expected a field that can be filled, but the number "${field.name.en}" is taken at the commit. Remove the row.`,
          ),
        ),
      ];
    }
    if (assignments.findIndex(other => other.field === assignment.field) < index) {
      return [
        problemAt(
          node,
          `${at}.${index}.field`,
          'KEY_REPEATED',
          localText(
            `Ожидалось, что поле «${field.name.ru}» заполняется один раз, но оно названо дважды. Уберите строку.`,
            `Expected "${field.name.en}" once, but it is filled twice. Remove the row.`,
          ),
        ),
      ];
    }
    return [];
  });
}

/** Expressions that fill or compare fields of an entity answer values of those fields' types. */
export function fieldExpressions(
  at: string,
  property: string,
  rows: readonly { field: string; text: string }[],
  entityKey: string,
  context: CheckContext,
): ExpressionUse[] {
  const entity = context.entities.get(entityKey);
  return rows.map((row, index) => ({
    at: `${at}.${index}.${property}`,
    text: row.text,
    expect: (entity && fieldOf(entity, row.field)?.type) ?? 'value',
  }));
}
