import type { FieldType } from '@marshrut/model';

const PATH = /^[a-z]\w*(\.[a-z]\w*)*$/i;
const JOINED = /^string join\(\s*\[(.*)\]\s*,\s*" "\s*\)$/s;

/** `string join([lastName, firstName], " ")` as its fields; null where the text says anything else. What is not given is left out of the line. */
export function fieldsInLine(text: string): string[] | null {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const list = JOINED.exec(trimmed)?.[1] ?? trimmed;
  const parts = list.split(',').map(part => part.trim());
  return parts.every(part => PATH.test(part)) ? parts : null;
}

export function lineOfFields(fields: readonly string[]): string {
  return fields.length === 0 ? '' : `string join([${fields.join(', ')}], " ")`;
}

/** A line is made of texts. */
export function fitsLine({ kind }: FieldType): boolean {
  return kind === 'text' || kind === 'longText' || kind === 'phone' || kind === 'email' || kind === 'number';
}
