import { type LocalText, localText } from '@marshrut/model';
import type { Trigger, termUnits } from '../../shared/trigger.js';
import type { Fact, Telling } from '../fact.js';
import { named, sayEntity, sayField, sayTerm } from '../say.js';
import { factsOf, field, list, oneOf, plain, type Sayer, type Sayings, sayParts, when } from '../sayings.js';

type Of<K extends Trigger['on']> = Omit<Extract<Trigger, { on: K }>, 'on'>;
type Unit = (typeof termUnits)[number];

export interface Deadline {
  readonly amount: string;
  readonly unit: Unit;
  readonly calendar: string | null;
  readonly warnAt: number | null;
  readonly escalation: string;
}

const calendar: Sayer<string> = (key, { names }) => ({
  what: localText('календарь', 'calendar'),
  said: named(names.calendars, key),
});

/** How long: the number and its unit are told as one. */
const amount: Sayer<string, { readonly unit: Unit }> = (value, telling, { unit }) => ({
  what: localText(''),
  said: sayTerm(value, unit, telling),
});

const unit: Sayer<Unit, { readonly amount: string }> = (value, telling, { amount: length }) => ({
  what: localText(''),
  said: sayTerm(length, value, telling),
});

/** «Срок: 3 → 5 рабочих дней». */
export const deadline: Sayer<Deadline> = (value, telling) => {
  const rest = factsOf<Omit<Deadline, 'amount' | 'unit'>>(
    {
      calendar,
      warnAt: share => ({ what: localText('предупредить', 'warn'), said: localText(`${share} %`) }),
      escalation: plain(localText('эскалация при просрочке', 'escalation when it is missed')),
    },
    value,
    telling,
  );
  const length: Fact = {
    ...{ id: 'length', is: [value.amount, value.unit], what: localText('') },
    said: sayTerm(value.amount, value.unit, telling),
  };
  const parts = [length, ...rest];
  return { what: localText('Срок', 'Deadline'), said: sayParts(parts), parts };
};

interface Taken {
  readonly field: string;
  readonly from: string;
}

/** What is brought, into fields of the card. */
export const taken = (what: LocalText): Sayer<readonly Taken[]> =>
  list(what, ({ field: key, from }, telling) => ({
    id: key,
    what: sayField(key, telling),
    said: localText(`← ${from}`),
  }));

const into = taken(localText('в поля', 'into fields'));
const name = plain(localText('название', 'name'));
const code = plain(localText('код', 'code'));

const sayings: { readonly [K in Trigger['on']]: Sayings<Of<K>> } = {
  none: {},
  compensation: {},
  timer: {
    when: oneOf(localText('когда', 'when'), {
      after: localText('через', 'after'),
      at: localText('в момент', 'at a moment'),
      every: localText('каждые', 'every'),
    }),
    amount,
    unit,
    at: (value, telling) => when(localText('момент', 'moment'))(value, telling, undefined),
    times: plain(localText('не больше раз', 'at most times')),
    calendar,
  },
  message: { name, key: when(localText('чьё', 'whose')), into },
  signal: { name, into },
  condition: { when: when(localText('условие', 'condition')) },
  error: { code, into },
  escalation: { code },
  webhook: { name, into },
  record: {
    entity: (key, telling) => ({ what: localText('записи', 'records'), said: sayEntity(key, telling) }),
    change: oneOf(localText('что с ними', 'what becomes of them'), {
      created: localText('создана', 'created'),
      changed: localText('изменена', 'changed'),
      any: localText('создана или изменена', 'created or changed'),
    }),
    into: field(localText('в поле', 'into field')),
    when: when(localText('условие', 'condition')),
  },
};

const kinds: Readonly<Record<Trigger['on'], LocalText>> = {
  none: localText('человек', 'a person'),
  timer: localText('таймер', 'a timer'),
  message: localText('сообщение', 'a message'),
  signal: localText('сигнал', 'a signal'),
  condition: localText('условие', 'a condition'),
  error: localText('ошибка', 'an error'),
  escalation: localText('эскалация', 'an escalation'),
  compensation: localText('откат', 'an undo'),
  record: localText('изменение записи', 'a change of a record'),
  webhook: localText('вебхук', 'a webhook'),
};

/** An event: its kind, and what it is set off by. Of another kind it is told anew as a whole. */
export const event: Sayer<Trigger> = (trigger, telling) => {
  const facts = partsOf(trigger, telling);
  const parts = trigger.on === 'timer' ? facts.filter(({ id }) => id !== 'unit' && shown(trigger, id)) : facts;
  const kind = kinds[trigger.on];
  const details = sayParts(parts);
  return {
    what: localText('Событие', 'Event'),
    said: details.ru === '' ? kind : localText(`${kind.ru} (${details.ru})`, `${kind.en} (${details.en})`),
    parts,
    frame: trigger.on,
  };
};

function partsOf<K extends Trigger['on']>(trigger: Extract<Trigger, { on: K }>, telling: Telling): readonly Fact[] {
  const of: Sayings<Of<K>> = sayings[trigger.on as K];
  return factsOf<Of<K>>(of, trigger, telling).map(fact =>
    fact.id === 'amount' && 'unit' in trigger ? { ...fact, is: [fact.is, trigger.unit] } : fact,
  );
}

/** A timer has a length or a moment. */
function shown({ when: how }: Extract<Trigger, { on: 'timer' }>, id: string): boolean {
  if (how === 'at') return id !== 'amount';
  return id !== 'at';
}
