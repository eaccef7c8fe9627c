const NAME = /^[A-Za-z_][\w.-]*$/;

/** An id of ours as XML allows it (xsd:ID): others are spelled out behind `_x`. */
export function xmlId(id: string): string {
  if (NAME.test(id) && !id.startsWith('_x')) return id;
  const spelled = Array.from(id, char => (/[A-Za-z0-9-]/.test(char) ? char : `_${char.codePointAt(0)?.toString(16)}.`));
  return `_x${spelled.join('')}`;
}

/** What XML 1.0 (2.2) does not allow: control characters, halves of pairs, and two code points that are no characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])|\p{Cs}|[\ufffe\uffff]/gu;

/** Text for an attribute: without what XML cannot hold, on one line. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[\t\n\r]/g, ' ');
}

/** JSON for an element: what XML cannot hold is escaped, and so are line ends, which readers change. */
export function xmlJson(value: unknown): string {
  return JSON.stringify(value).replace(FORBIDDEN, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
