import { checkCalendar as wrongWith } from '@marshrut/engine';
import { type CalendarDocument, calendarDocumentSchema, KEY, type LocalText, localTextSchema } from '@marshrut/model';
import { type Issue, issueCode, issuePath, issueText, unstorableIn } from '../definitions/document.js';
import { type FieldProblem, fieldProblem, nameMissing } from '../definitions/outcome.js';

export interface CalendarInput {
  readonly key: string;
  readonly name: LocalText;
  readonly document: unknown;
  /** Makes it the default one; the one that was stays, and is chosen by its key alone. */
  readonly isDefault: boolean;
}

type Checked =
  | { readonly ok: true; readonly name: LocalText; readonly document: CalendarDocument }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Everything that is wrong with a calendar by itself. Paths are those of the input: `document.week.5`. */
export function checkCalendar({ key, name, document }: CalendarInput): Checked {
  const unstorable = unstorableIn(document);
  if (unstorable) return { ok: false, problems: [shapeProblem('document', unstorable)] };
  const parsed = calendarDocumentSchema.safeParse(document);
  const problems = [
    ...(KEY.test(key) ? [] : [wrongKey]),
    ...checkName(name),
    ...(parsed.success ? [] : parsed.error.issues.map(issue => shapeProblem('document', issue))),
  ];
  if (!parsed.success) return { ok: false, problems };
  const wrong = wrongWith({ key, name, ...parsed.data }).map(
    ({ path, code, text }): FieldProblem => ({ path: `document.${path}`, code, message: text }),
  );
  if (problems.length + wrong.length > 0) return { ok: false, problems: [...problems, ...wrong] };
  return { ok: true, name: { ru: name.ru.trim(), en: name.en.trim() }, document: parsed.data };
}

function checkName(name: LocalText): FieldProblem[] {
  const unstorable = unstorableIn(name);
  const parsed = localTextSchema.safeParse(name);
  const issues = unstorable ? [unstorable] : (parsed.error?.issues ?? []);
  if (issues.length > 0) return issues.map(issue => shapeProblem('name', issue));
  return name.ru.trim() || name.en.trim() ? [] : [nameMissing('name')];
}

const wrongKey = fieldProblem(
  'key',
  'WRONG_KEY',
  'Ожидался ключ из латинских букв и цифр, который начинается со строчной буквы, но он другой. Исправьте его, например: shop.',
  'Expected a key of Latin letters and digits that begins with a small letter, but it is another. Correct it, such as: shop.',
);

function shapeProblem(at: string, issue: Issue): FieldProblem {
  return { path: [at, issuePath(issue)].filter(Boolean).join('.'), code: issueCode(issue), message: issueText(issue) };
}
