import { readFile } from 'node:fs/promises';
import type { ImportNote } from '@marshrut/bpmn';
import { type Diagram, diagramSchema, type Entity, entitySchema } from '@marshrut/model';
import { WrongCall, wordsOf } from './outcome.js';
import { isBpmn, readBpmn } from './read-bpmn.js';

export interface ProcessDocument {
  readonly diagram: Diagram;
  readonly entities: readonly Entity[];
  /** What the import of a BPMN file has to say. */
  readonly notes?: readonly ImportNote[];
}

/** Larger ones are no diagrams. */
const MOST_BYTES = 20_000_000;

/**
 * A process from a file: a BPMN file by its ending (`process`: its id where there are several), the diagram alone, or `{ "diagram": …, "entities": [ … ] }` where it works with records.
 * Throws `WrongCall` that names the place where the file is something else.
 */
export async function readDocument(file: string, process?: string): Promise<ProcessDocument> {
  const bytes = await readFile(file).catch(() => {
    throw new WrongCall(`Expected a file '${file}', but it cannot be read. Check its name.`);
  });
  if (bytes.length > MOST_BYTES)
    throw new WrongCall(
      `Expected at most ${MOST_BYTES} bytes in '${file}', but it has ${bytes.length}. Give a diagram.`,
    );
  if (isBpmn(file)) return readBpmn(bytes, file, process);
  const parsed = parse(bytes.toString('utf8'), file);
  const whole = isObject(parsed) && 'diagram' in parsed ? parsed : { diagram: parsed, entities: [] };
  const diagram = diagramSchema.safeParse(whole.diagram);
  if (!diagram.success) throw notFit(file, 'diagram', diagram.error.issues[0]);
  const entities = (Array.isArray(whole.entities) ? whole.entities : []).map((entity, index) => {
    const read = entitySchema.safeParse(entity);
    if (!read.success) throw notFit(file, `entities.${index}`, read.error.issues[0]);
    return read.data;
  });
  return { diagram: diagram.data, entities };
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WrongCall(`Expected JSON in '${file}', but it is not: ${wordsOf(error)}. Correct it.`);
  }
}

function notFit(
  file: string,
  part: string,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): WrongCall {
  const at = [part, ...(issue?.path ?? [])].map(String).join('.');
  return new WrongCall(
    `Expected a process in '${file}', but '${at}' does not fit: ${issue?.message ?? ''}. Correct it.`,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
