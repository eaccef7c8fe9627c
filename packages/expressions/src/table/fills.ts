import type { CardField, FieldType, LocalText } from '@marshrut/model';
import { typeOfField } from '../types/type.js';
import { fieldOf } from './output.js';
import type { TableWork } from './plan.js';
import * as say from './problem/fills.js';

const NUMBERS: readonly FieldType['kind'][] = ['int', 'decimal', 'money'];
const ORDERED: readonly FieldType['kind'][] = [...NUMBERS, 'date', 'dateTime'];

/** Whether the outputs can have the values the table makes for them, and their card fields can take these. */
export function checkFills(work: TableWork): void {
  const { table, scope } = work;
  const { hit, aggregate, outputs } = table;
  const lists = hit === 'RULE_ORDER' || (hit === 'COLLECT' && !aggregate);
  const taken = new Set<string>();
  outputs.forEach((output, index) => {
    const wrong = (part: string, message: LocalText): void =>
      work.problem(`outputs.${index}.${part}`, { code: 'SHAPE', message, from: 0, to: 0 });
    const { field, type } = output;
    if (aggregate === 'count' && type.kind !== 'int') wrong('type', say.countMessage());
    if (aggregate === 'sum' && !NUMBERS.includes(type.kind)) wrong('type', say.sumMessage());
    if ((aggregate === 'min' || aggregate === 'max') && !ORDERED.includes(type.kind)) wrong('type', say.orderMessage());
    if (field === undefined) return;
    if (lists) wrong('field', say.listMessage());
    if (taken.has(field)) wrong('field', say.takenMessage(field));
    taken.add(field);
    const found = fieldOf(output, scope.card);
    if (!found) wrong('field', say.noFieldMessage(field));
    else if (!fillable(found)) wrong('field', say.constantMessage(field));
    else if (typeOfField(found.type).kind !== typeOfField(type).kind) wrong('field', say.otherKindMessage(type, found));
  });
}

function fillable({ use }: CardField): boolean {
  return use !== 'constant';
}
