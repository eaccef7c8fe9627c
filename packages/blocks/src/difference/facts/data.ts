import { type LocalText, localText } from '@marshrut/model';
import type { ChangeSettings } from '../../change/definition.js';
import type { CreateSettings } from '../../create/definition.js';
import type { FindSettings } from '../../find/definition.js';
import type { Telling } from '../fact.js';
import { sayEntity, sayExpression, sayRecordField } from '../say.js';
import { field, list, oneOf, type Sayer, type Sayings } from '../sayings.js';

export const entity: Sayer<string> = (key, telling) => ({
  what: localText('Записи', 'Records'),
  said: sayEntity(key, telling),
});

const into = field(localText('В поле', 'Into field'));

/** Fields of a record and what they are given. */
export function given<V, S>(
  what: LocalText,
  row: (value: V) => { readonly field: string; readonly value: string },
  ofEntity: (all: S, telling: Telling) => string,
): Sayer<readonly V[], S> {
  return list(what, (value, telling, all) => {
    const { field: key, value: text } = row(value);
    return {
      id: key,
      what: sayRecordField(ofEntity(all, telling), key, telling),
      said: sayExpression(text, telling),
    };
  });
}

export const search = <S>(ofEntity: (all: S, telling: Telling) => string) =>
  given<FindSettings['where'][number], S>(
    localText('Поиск по', 'Search by'),
    ({ field: key, equals }) => ({ field: key, value: equals }),
    ofEntity,
  );

const values = <S>(ofEntity: (all: S, telling: Telling) => string) =>
  given<CreateSettings['values'][number], S>(localText('Значения', 'Values'), row => row, ofEntity);

export const find: Sayings<FindSettings> = {
  entity,
  into,
  where: search(all => all.entity),
  ask: oneOf(localText('Спрашивать', 'Ask'), {
    always: localText('всегда', 'always'),
    several: localText('если нашлось несколько', 'when there are several'),
  }),
};

export const create: Sayings<CreateSettings> = { entity, into, values: values(all => all.entity) };

export const change: Sayings<ChangeSettings> = {
  record: field(localText('Что менять', 'What is changed')),
  values: values(({ record }, { scope }) => {
    const type = scope.card.find(({ key }) => key === record)?.type;
    return type?.kind === 'reference' ? type.entity : '';
  }),
};
