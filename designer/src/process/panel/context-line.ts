const GLUE = ' + " " + ';
const PATH = /^[a-z]\w*(\.[a-z]\w*)*$/i;

/** `lastName + " " + firstName` as `[lastName, firstName]`; null where the text says anything else. */
export function fieldsInLine(text: string): string[] | null {
  if (text.trim() === '') return [];
  const parts = text.split(/\s*\+\s*" "\s*\+\s*/).map(part => part.trim());
  return parts.every(part => PATH.test(part)) ? parts : null;
}

export function lineOfFields(fields: readonly string[]): string {
  return fields.join(GLUE);
}
