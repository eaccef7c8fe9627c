import { type LocalText, localText } from '@marshrut/model';
import { type Issue, issueCode, issuePath, issueText } from './document.js';
import { type FieldProblem, nameMissing } from './outcome.js';

/** What is wrong with the shape of an entity, in the words of its author. Names that are missing are told at once, and not the keys that follow from them. */
export function shapeProblems(input: unknown, issues: readonly Issue[]): FieldProblem[] {
  const nameless = namelessPlaces(input);
  const follows = (path: string) => /(^|\.)key$/.test(path) && nameless.includes(path.replace(/key$/, 'name'));
  return [
    ...nameless.map(nameMissing),
    ...issues
      .filter(issue => !(follows(issuePath(issue)) && valueAt(input, issue.path) === ''))
      .map(issue => ({
        path: issuePath(issue),
        code: issueCode(issue),
        message: issueText(issue, placeIn(input, issue)),
      })),
  ];
}

/** `name`, `plural`, `fields.0.name`: where a text of both languages stands and both are blank. */
function namelessPlaces(input: unknown): string[] {
  const fields = valueAt(input, ['fields']);
  const places: readonly (readonly PropertyKey[])[] = [
    ['name'],
    ['plural'],
    ...(Array.isArray(fields) ? fields.map((_, at) => ['fields', at, 'name']) : []),
  ];
  return places.filter(path => isBlank(valueAt(input, path))).map(path => path.join('.'));
}

function isBlank(name: unknown): boolean {
  if (typeof name !== 'object' || name === null) return false;
  const { ru, en } = name as { readonly ru?: unknown; readonly en?: unknown };
  return typeof ru === 'string' && typeof en === 'string' && !ru.trim() && !en.trim();
}

/** «ключ», «поле «Имя», ключ»: nothing where the place has no word of its own. */
function placeIn(input: unknown, { path }: Issue): LocalText | undefined {
  const [list, at, property] = path;
  if (list !== 'fields') return typeof list === 'string' ? words[list] : undefined;
  if (typeof at !== 'number') return localText('поля', 'fields');
  const name = valueAt(input, ['fields', at, 'name']) as Partial<LocalText> | undefined;
  const ru = name?.ru || name?.en || String(at + 1);
  const en = name?.en || name?.ru || String(at + 1);
  const part = words[String(property)];
  return localText(`поле «${ru}»${part ? `, ${part.ru}` : ''}`, `field "${en}"${part ? `, ${part.en}` : ''}`);
}

const words: Readonly<Record<string, LocalText>> = {
  key: localText('ключ', 'key'),
  name: localText('название', 'name'),
  plural: localText('множественное число', 'plural'),
  help: localText('подсказка', 'hint'),
  type: localText('тип', 'type'),
  unique: localText('неповторимые сочетания', 'unique combinations'),
  title: localText('как называется запись', 'title of a record'),
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}
