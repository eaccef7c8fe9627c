import { localText, type Settings } from '@marshrut/model';
import {
  type Element,
  listOf,
  oneOf,
  plainChildren,
  plainText,
  textOf,
  vendorElement,
  vendorText,
} from '../xml/element.js';
import { called, type Reading } from './reading.js';

/** Who does it: what the file says of people, else the lane it stands in, else whoever began the case. */
export function assigneeOf(reading: Reading, element: Element): Settings {
  const given = vendorElement(element, 'assignmentDefinition');
  const groups = vendorText(element, 'candidateGroups') || plainText(given, 'candidateGroups');
  const [group = ''] = groups.split(',').map(one => one.trim());
  if (plain(group)) return { to: 'role', role: group.slice(0, 60) };
  const person = vendorText(element, 'assignee') || plainText(given, 'assignee');
  if (/initiator|starter/i.test(person)) return { to: 'initiator' };
  if (plain(person)) return { to: 'user', user: person.slice(0, 60) };
  const role =
    listOf(element, 'resources').map(resourceName).find(plain) ?? reading.lanes.get(element.get('id') as string);
  if (role) return { to: 'role', role: role.slice(0, 60) };
  reading.note(
    'guessed',
    element,
    `Ожидалось, кто выполняет «${called(element)}», но в файле этого нет. Пока это тот, кто начал дело; выберите исполнителя.`,
    `Expected who does "${called(element)}", but the file does not say. For now it is whoever begins the case; choose who does it.`,
  );
  return { to: 'initiator' };
}

const plain = (text: string) => text !== '' && !/[${}=()]/.test(text);

function resourceName(role: Element): string {
  const expression = oneOf(oneOf(role, 'resourceAssignmentExpression'), 'expression');
  return textOf(oneOf(role, 'resourceRef'), 'name') || textOf(expression, 'body').trim() || textOf(role, 'name');
}

/** The fields of a form that a vendor's extension declares (`formData` with `formField`s), as card fields. */
export function formFieldsOf(reading: Reading, element: Element): string[] {
  return plainChildren(vendorElement(element, 'formData'), 'formField').flatMap(field => {
    const id = plainText(field, 'id');
    if (id === '') return [];
    return [reading.card.declare(id, plainText(field, 'label') || id, typeOf(field))];
  });
}

function typeOf(field: Element) {
  switch (plainText(field, 'type')) {
    case 'long':
      return { kind: 'int' as const };
    case 'double':
      return { kind: 'decimal' as const, scale: 2 };
    case 'boolean':
      return { kind: 'bool' as const };
    case 'date':
      return { kind: 'date' as const };
    case 'enum': {
      const options = plainChildren(field, 'value').map(value => ({
        key: plainText(value, 'id').slice(0, 60),
        name: localText(plainText(value, 'name') || plainText(value, 'id')),
      }));
      return options.length > 0 ? { kind: 'choice' as const, options } : { kind: 'text' as const };
    }
    default:
      return { kind: 'text' as const };
  }
}
