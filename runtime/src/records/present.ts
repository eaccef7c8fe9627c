import {
  type Entity,
  type FieldType,
  fieldOf,
  filesIn,
  inOrder,
  type LocalText,
  localText,
  type Row,
  sayDate,
  sayDateTime,
  type Value,
} from '@marshrut/model';

/** What a presenter must know beyond the value: names of records and people by id, and the zone of the hours. */
export interface Presenting {
  readonly titles: ReadonlyMap<string, LocalText>;
  readonly timeZone: string;
}

const NOTHING = localText('');
const GONE = localText('(удалено)', '(deleted)');

/** A value as people read it: «1 234,50 ₽», `23 Nov 2026`, «Да». Empty texts where it is not given. */
export function presentValue(type: FieldType, value: Value, { titles, timeZone }: Presenting): LocalText {
  if (value === null || value === '') return NOTHING;
  const text = String(value);
  switch (type.kind) {
    case 'bool':
      return value === true ? localText('Да', 'Yes') : localText('Нет', 'No');
    case 'choice':
      return optionName(type, text);
    case 'many':
      return presentChosen(type, text);
    case 'int':
    case 'decimal':
      return presentNumber(text);
    case 'money':
      return withSign(presentNumber(text), '\u00a0₽');
    case 'date':
      return localText(sayDate(text, 'ru'), sayDate(text, 'en'));
    case 'dateTime':
      return presentInstant(text, timeZone);
    case 'phone':
      return localText(presentPhone(text));
    case 'reference':
    case 'user':
      return titles.get(text) ?? GONE;
    case 'file':
      return localText(
        filesIn(text)
          .map(id => titles.get(id)?.ru ?? GONE.ru)
          .join(', '),
        filesIn(text)
          .map(id => titles.get(id)?.en ?? GONE.en)
          .join(', '),
      );
    default:
      return localText(text);
  }
}

/**
 * What people call a record: its title fields, those not given left out. Where none is given: its kind and the end of its id,
 * or that it is new, as long as it is staged (version 0).
 */
export function presentTitle(entity: Entity, { id, version, values }: Row, presenting: Presenting): LocalText {
  const parts = entity.title.flatMap(key => {
    const field = fieldOf(entity, key);
    return field ? [presentValue(field.type, values[key] ?? null, presenting)] : [];
  });
  const [ru, en] = (['ru', 'en'] as const).map(language =>
    parts
      .map(part => part[language] || part.ru || part.en)
      .filter(Boolean)
      .join(' '),
  );
  if (ru && en) return { ru, en };
  return version === 0
    ? localText(`${entity.name.ru || entity.name.en} (новая запись)`, `${entity.name.en || entity.name.ru} (new)`)
    : withSign(entity.name, ` ${id.slice(-6)}`);
}

/** In the order of the options; one that is known no more stands by its key at the end. */
function presentChosen(type: Extract<FieldType, { kind: 'many' }>, value: string): LocalText {
  const names = inOrder(type.options, value).map(key => optionName(type, key));
  return localText(names.map(({ ru }) => ru).join(', '), names.map(({ en }) => en || '').join(', '));
}

function optionName({ options }: Extract<FieldType, { kind: 'choice' | 'many' }>, key: string): LocalText {
  const name = options.find(option => option.key === key)?.name;
  return name && (name.ru || name.en) ? { ru: name.ru || name.en, en: name.en || name.ru } : localText(key);
}

/** Canonical `-1234.50`: groups of three, the sign of the language before the fraction. */
function presentNumber(text: string): LocalText {
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const sign = text.startsWith('-') ? '-' : '';
  const written = (group: string, point: string) =>
    sign + whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction === undefined ? '' : point + fraction);
  return localText(written('\u00a0', ','), written(',', '.'));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function presentInstant(instant: string, timeZone: string): LocalText {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(timeZone, clock);
  const [date = '', time = ''] = clock.format(new Date(instant)).split(' ');
  return localText(sayDateTime(date, time, 'ru'), sayDateTime(date, time, 'en'));
}

/** `+79161234567` → `+7 916 123-45-67`; numbers of other countries as they are. */
function presentPhone(phone: string): string {
  return phone.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2-$3-$4');
}

function withSign({ ru, en }: LocalText, end: string): LocalText {
  return localText((ru || en) + end, (en || ru) + end);
}
