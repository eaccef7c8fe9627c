/**
 * The words of Marshrut. UI, GraphQL, tables and code use the same ones; the Russian terms are in `docs/glossary.md`.
 *
 * - process      a route between people and systems; drawn as a diagram, published as versions
 * - case         a running process instance
 * - task         a wizard of one person (by hand-over, of several in turn) with its own staging scope
 * - node, edge   what is drawn; a node is an instance of a block
 * - block        a kind of node: form, choice, find, commit and so on
 * - element      a node entered by a case: an element instance
 * - arrival      an edge taken whose target could not be entered yet (a join that still waits)
 * - step, visit  a screen of a task; a visit is one passage through it, so going back can undo exactly that
 * - card         the case card: fields of a case, shared by all its tasks
 * - record       a row of a business table; an entity is its definition
 * - staged       entered in a task, not committed: seen by the task's people only
 * - commit       the one transaction that moves staged changes to the business tables
 * - rejection    a command that is not possible now (a value, not an exception)
 * - incident     the case needs a person to go on; everything is kept
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A text for people in both languages of the interface. An empty string means "not given": the other one is shown. */
export interface LocalText {
  readonly ru: string;
  readonly en: string;
}

export type Language = keyof LocalText;

export function localText(ru: string, en: string = ru): LocalText {
  return { ru, en };
}

/** A text that is given in place of another one; where a language of it is empty, the other one stays. */
export function over(given: LocalText | undefined, own: LocalText): LocalText {
  return { ru: given?.ru || own.ru, en: given?.en || own.en };
}

/** The text in `language`, or in the other one where it is empty. */
export function say(text: LocalText, language: Language): string {
  return text[language] || text[language === 'ru' ? 'en' : 'ru'];
}
