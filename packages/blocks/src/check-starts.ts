import { type Env, nextStart, type Plan, RUSSIA } from '@marshrut/engine';
import { type LocalText, localText, type Problem } from '@marshrut/model';
import { problemAt } from './shared/checks.js';
import type { Trigger } from './shared/trigger.js';

/** Starts of the process that nobody but a clock sets off: there is no case yet, so nothing of it can be read. */
export function checkStarts(plan: Plan): Problem[] {
  return [...plan.nodes.values()].flatMap(({ node, settings, expressions }): Problem[] => {
    if (node.block !== 'start' || node.parent !== null) return [];
    const { trigger } = settings as { readonly trigger?: Trigger };
    if (trigger?.on !== 'timer') return [];
    const property = trigger.when === 'at' ? 'trigger.at' : 'trigger.amount';
    const unknown = (expressions.get(property)?.uses ?? []).find(path => plan.card.get(path)?.use !== 'constant');
    if (unknown !== undefined) return [problemAt(node, property, 'FIELD_UNSUITABLE', noCaseYet(unknown))];
    const first = nextStart(plan, node.id, null, SOME_DAY);
    return first.ok ? [] : [problemAt(node, property, 'SETTING_INVALID', notCounted)];
  });
}

/** Whether a term can be counted does not hang on the day. */
const SOME_DAY: Omit<Env, 'facts'> = {
  now: '2026-01-01T09:00:00.000Z',
  timeZone: 'Europe/Moscow',
  actor: '',
  newId: prefix => prefix,
  calendar: () => RUSSIA,
};

function noCaseYet(path: string): LocalText {
  return localText(
    `Ожидалось то, что известно до начала дела, но «${path}» заполняется в деле, а его ещё нет. Напишите значение или возьмите константу.`,
    `Expected what is known before there is a case, but "${path}" is filled in the case, and there is none yet. Write a value, or take a constant.`,
  );
}

const notCounted = localText(
  'Ожидался срок от 1 до 100 000 единиц или дата, но указано другое. Исправьте срок.',
  'Expected a term of 1 to 100,000 units, or a date, but it is something else. Correct the term.',
);
