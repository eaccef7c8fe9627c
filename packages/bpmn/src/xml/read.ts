import type { Element, Parsed } from './element.js';
import { guardXml } from './guard.js';
import { theModdle } from './moddle.js';
import { lineAt, lineOfId, type Refusal, refused } from './refusal.js';

export type ReadXml =
  | { readonly ok: true; readonly root: Element; readonly ids: Readonly<Record<string, Element>> }
  | { readonly ok: false; readonly problems: readonly Refusal[] };

export const MODEL_URI = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const MOST_PROBLEMS = 20;

/** A BPMN 2.0 document. What the reader only warns of, such as a reference to nowhere, is refused: it would be lost. */
export async function readXml(given: string): Promise<ReadXml> {
  const guarded = guardXml(given);
  if (guarded) return { ok: false, problems: [guarded] };
  const text = withoutOwnPrefix(given);
  if (!text.includes(MODEL_URI)) return { ok: false, problems: [notBpmn] };
  const parsed = await parse(text);
  if (!('rootElement' in parsed)) return { ok: false, problems: [parsed] };
  const lost = parsed.warnings.filter(({ message }) => !message.startsWith('unknown attribute'));
  const problems = lost.map(({ message, value }) => told(text, message, value)).slice(0, MOST_PROBLEMS);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, root: parsed.rootElement, ids: parsed.elementsById };
}

async function parse(text: string): Promise<Parsed | Refusal> {
  try {
    return await theModdle().fromXML(text);
  } catch (error) {
    return told(text, error instanceof Error ? error.message : String(error), undefined);
  }
}

const notBpmn = refused(
  1,
  'Ожидался файл BPMN 2.0, но в нём нет его пространства имён. Выгрузите схему как BPMN 2.0 XML.',
  'Expected a file of BPMN 2.0, but its namespace is not there. Export the diagram as BPMN 2.0 XML.',
);

/** Some tools write references with the prefix of the file itself, `tns:Message_1`; the reader knows them without. */
function withoutOwnPrefix(text: string): string {
  const target = /\stargetNamespace\s*=\s*["']([^"']+)["']/.exec(text)?.[1];
  if (target === undefined || target === MODEL_URI) return text;
  const prefixes = [...text.matchAll(/\sxmlns:([\w.-]{1,40})\s*=\s*["']([^"']+)["']/g)]
    .filter(([, , uri]) => uri === target)
    .map(([, prefix = '']) => prefix);
  return prefixes.reduce((done, prefix) => done.replaceAll(`"${prefix}:`, '"').replaceAll(`>${prefix}:`, '>'), text);
}

/** What the reader says, in our words and with a line. */
function told(text: string, message: string, value: string | undefined): Refusal {
  if (value !== undefined && message.startsWith('unresolved reference'))
    return refused(
      lineOf(text, value),
      `Ожидалась ссылка на элемент файла, но элемента «${value}» нет. Исправьте ссылку или верните элемент.`,
      `Expected a reference to an element of the file, but there is no "${value}". Correct the reference, or put the element back.`,
    );
  const repeated = /duplicate ID <([^>]*)>/.exec(message)?.[1];
  const line = Number(/line: (\d+)/.exec(message)?.[1] ?? Number.NaN) + 1;
  if (repeated !== undefined)
    return refused(
      Number.isNaN(line) ? lineOfId(text, repeated) : line,
      `Ожидалось, что «${repeated}» встречается один раз, но такой id есть ещё раз. Переименуйте один из них.`,
      `Expected the id "${repeated}" once, but it is there again. Rename one of them.`,
    );
  const what = /unparsable content (\S+) detected/.exec(message)?.[1];
  const why = (/nested error: (.*)/s.exec(message)?.[1] ?? message).trim();
  if (what !== undefined)
    return refused(
      Number.isNaN(line) ? null : line,
      `Ожидался элемент BPMN 2.0, но «${what}» здесь не читается (${why}). Уберите его или выгрузите схему заново.`,
      `Expected an element of BPMN 2.0, but ${what} cannot be read here (${why}). Take it out, or export the diagram anew.`,
    );
  return refused(
    Number.isNaN(line) ? null : line,
    `Ожидался файл BPMN 2.0, но он не читается (${why}). Проверьте, целиком ли он, и выгрузите схему заново.`,
    `Expected a file of BPMN 2.0, but it cannot be read (${why}). Check whether it is whole, and export the diagram anew.`,
  );
}

function lineOf(text: string, value: string): number | null {
  const at = [`"${value}"`, `>${value}<`, `'${value}'`].map(one => text.indexOf(one)).find(one => one >= 0);
  return at === undefined ? null : lineAt(text, at);
}
