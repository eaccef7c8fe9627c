import { lineAt, type Refusal, refused } from './refusal.js';

/** Deeper and longer ones are no drawings of people. */
export const MOST_DEPTH = 100;
export const MOST_ELEMENTS = 200_000;

const NAMED_ONLY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/;

/** What may not be in a file at all, before anything is made of it: declarations of entities, depth, size. Null: nothing of it. */
export function guardXml(text: string): Refusal | null {
  let depth = 0;
  let elements = 0;
  let last = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', last)) {
    const named = NAMED_ONLY.exec(text.slice(last, at));
    if (named) return ofEntity(text, last + named.index);
    const special = ['<!--', '<![CDATA[', '<?'].find(opening => text.startsWith(opening, at));
    if (!special && text.startsWith('<!', at)) return ofDeclaration(text, at);
    const end = special ? endOf(text, at, special) : tagEnd(text, at);
    if (end < 0) return notClosed(text, at);
    if (!special) {
      const tag = text.slice(at, end);
      const entity = NAMED_ONLY.exec(tag);
      if (entity) return ofEntity(text, at + entity.index);
      if (tag.startsWith('</')) depth--;
      else if (!tag.endsWith('/>')) depth++;
      elements++;
    }
    if (depth > MOST_DEPTH || elements > MOST_ELEMENTS) return tooMuch(text, at);
    last = end;
  }
  return null;
}

function endOf(text: string, at: number, opening: string): number {
  const closing = opening === '<!--' ? '-->' : opening === '<?' ? '?>' : ']]>';
  const end = text.indexOf(closing, at + opening.length);
  return end < 0 ? -1 : end + closing.length;
}

/** Behind the `>` that ends a tag; one within quotes does not. */
function tagEnd(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    const char = text.charAt(index);
    if (char === '>') return index + 1;
    if (char === '<') return -1;
    if (char !== '"' && char !== "'") continue;
    index = text.indexOf(char, index + 1);
    if (index < 0) return -1;
  }
  return -1;
}

function ofDeclaration(text: string, at: number): Refusal {
  return refused(
    lineAt(text, at),
    'Ожидался файл без объявлений DOCTYPE и ENTITY, но они есть. Удалите их.',
    'Expected a file without DOCTYPE and ENTITY declarations, but there are some. Remove them.',
  );
}

function ofEntity(text: string, at: number): Refusal {
  const name = text.slice(at, at + 20).split(/[;\s<]/)[0] ?? '&';
  return refused(
    lineAt(text, at),
    `Ожидался обычный текст, но здесь неизвестная сущность «${name}». Замените её символом или напишите «&amp;».`,
    `Expected plain text, but here is the unknown entity "${name}". Write the character itself, or "&amp;".`,
  );
}

function notClosed(text: string, at: number): Refusal {
  return refused(
    lineAt(text, at),
    'Ожидался XML, но тег не закрыт. Проверьте, целиком ли скопирован файл.',
    'Expected XML, but a tag is not closed. Check whether the file was copied as a whole.',
  );
}

function tooMuch(text: string, at: number): Refusal {
  return refused(
    lineAt(text, at),
    `Ожидалось не больше ${MOST_DEPTH} уровней и ${MOST_ELEMENTS} элементов, но в файле больше. Оставьте в нём одну схему.`,
    `Expected at most ${MOST_DEPTH} levels and ${MOST_ELEMENTS} elements, but the file has more. Keep one diagram in it.`,
  );
}
