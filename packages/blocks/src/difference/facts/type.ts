import { type FieldKind, type FieldType, type LocalText, localText, type Option } from '@marshrut/model';
import type { Fact, Telling } from '../fact.js';
import { named, sayEntity } from '../say.js';
import { flag, list, plain, type Sayer, text } from '../sayings.js';

const kinds: Readonly<Record<FieldKind, LocalText>> = {
  text: localText('строка', 'line of text'),
  longText: localText('длинный текст', 'long text'),
  phone: localText('телефон', 'phone'),
  email: localText('электронная почта', 'email'),
  int: localText('целое число', 'whole number'),
  decimal: localText('дробное число', 'decimal number'),
  money: localText('деньги, ₽', 'money, ₽'),
  bool: localText('да / нет', 'yes / no'),
  date: localText('дата', 'date'),
  dateTime: localText('дата и время', 'date and time'),
  choice: localText('выбор из вариантов', 'choice of options'),
  many: localText('выбор нескольких', 'several of a list'),
  reference: localText('ссылка на запись', 'reference to a record'),
  user: localText('сотрудник', 'employee'),
  file: localText('файлы', 'files'),
  number: localText('регистрационный номер', 'registration number'),
};

type Keys<T> = T extends unknown ? Exclude<keyof T, 'kind'> : never;
type Bound = Exclude<Keys<FieldType>, 'options'>;

const bounds: Readonly<Record<Bound, LocalText>> = {
  maxLength: localText('знаков не больше', 'at most characters'),
  minLength: localText('знаков не меньше', 'at least characters'),
  format: localText('формат', 'format'),
  min: localText('не меньше', 'at least'),
  max: localText('не больше', 'at most'),
  scale: localText('знаков после запятой', 'digits after the point'),
  past: localText('только прошедшая', 'in the past only'),
  entity: localText('записи', 'records'),
  role: localText('роль', 'role'),
  most: localText('файлов не больше', 'at most files'),
  megabytes: localText('мегабайт не больше', 'at most megabytes'),
  pattern: localText('вид номера', 'pattern'),
};

const options = list<Option>(
  localText('варианты', 'options'),
  ({ key, name, withdrawn }, telling) => ({
    id: key,
    what: name,
    said: withdrawn ? localText('снят', 'withdrawn') : localText('есть', 'offered'),
    parts: [
      { id: 'name', is: name, ...text(localText('название', 'name'))(name, telling, undefined) },
      {
        id: 'withdrawn',
        is: withdrawn,
        ...flag(localText('снят', 'withdrawn'))(withdrawn === true, telling, undefined),
      },
    ],
  }),
  { ordered: true },
);

export function sayType(type: FieldType, telling: Telling): LocalText {
  const kind = kinds[type.kind];
  if (type.kind !== 'reference') return kind;
  const of = sayEntity(type.entity, telling);
  return localText(`${kind.ru}: ${of.ru}`, `${kind.en}: ${of.en}`);
}

/** What stands in a field; of the same kind its bounds and options are told one by one. */
export const type: Sayer<FieldType> = (value, telling) => {
  const parts = Object.entries(value).flatMap(([id, is]): Fact[] => {
    if (id === 'kind' || is === undefined) return [];
    if (id === 'options') return [{ id, is, ...options(is as readonly Option[], telling, undefined) }];
    return [{ id, is, what: bounds[id as Bound], said: bound(id as Bound, is, telling) }];
  });
  return { what: localText('тип', 'type'), said: sayType(value, telling), parts, frame: value.kind };
};

function bound(id: Bound, is: unknown, telling: Telling): LocalText {
  if (id === 'entity') return sayEntity(String(is), telling);
  if (id === 'role') return named(telling.names.roles, String(is));
  if (typeof is === 'boolean') return flag(bounds[id])(is, telling, undefined).said;
  return plain(bounds[id])(typeof is === 'number' ? is : String(is), telling, undefined).said;
}
