const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' };

/** The text a literal with its quotes stands for: `"a\"b"` is `a"b`. An unknown escape keeps its backslash. */
export function readTextLiteral(source: string): string {
  return source.slice(1, -1).replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{6})|(.))/gs, (whole, four, six, one) => {
    if (one !== undefined) return escapes[one] ?? whole;
    const code = Number.parseInt(four ?? six, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The literal of any text, such that reading it gives the same text back. */
export function writeTextLiteral(text: string): string {
  const body = text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t');
  return `"${[...body].map(escapeControl).join('')}"`;
}

/** Controls, line separators and lone surrogates are written by number: the grammar takes only whole lines of text. */
function escapeControl(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const plain =
    code >= 32 && code !== 0x7f && code !== 0x85 && code !== 0x2028 && code !== 0x2029 && char.isWellFormed();
  return plain ? char : `\\u${code.toString(16).padStart(4, '0')}`;
}
