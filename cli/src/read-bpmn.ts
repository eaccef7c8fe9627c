import { type ImportNote, importBpmn } from '@marshrut/bpmn';
import type { Json } from '@marshrut/model';
import { WrongCall } from './outcome.js';
import type { ProcessDocument } from './read-document.js';

/** Told by the ending of its name. */
export function isBpmn(file: string): boolean {
  return /\.(?:bpmn|bpmn20\.xml|bpmn2)$/i.test(file);
}

/** A process of a BPMN file, with what is to be said of it. Throws `WrongCall` with all that is wrong, by line. */
export async function readBpmn(bytes: Uint8Array, file: string, process: string | undefined): Promise<ProcessDocument> {
  const read = await importBpmn(bytes, process);
  if (read.ok) return { diagram: read.diagram, entities: [], notes: read.notes };
  const told = read.problems.map(({ line, message }) => `${file}${line === null ? '' : `:${line}`}: ${message.en}`);
  throw new WrongCall(told.join('\n'));
}

/** What an import had to say, a line for each thing that wants a look; what is only kept is counted. */
export function sayNotes(notes: readonly ImportNote[]): { readonly lines: readonly string[]; readonly json: Json } {
  const told = notes.filter(({ kind }) => kind !== 'kept');
  const kept = notes.length - told.length;
  const lines = told.map(({ kind, element, id, line, message }) => {
    const at = line === null ? '' : ` line ${line}`;
    return `import ${kind} ${element} ${id}${at}: ${message.en}`;
  });
  return {
    lines: kept > 0 ? [...lines, `import: ${kept} elements that are not shown here are kept in the file`] : lines,
    json: JSON.parse(JSON.stringify(notes)),
  };
}
