import { writeFile } from 'node:fs/promises';
import { exportBpmn } from '@marshrut/bpmn';
import { type Outcome, WrongCall } from './outcome.js';
import { isBpmn, sayNotes } from './read-bpmn.js';
import { readDocument } from './read-document.js';

/**
 * `convert <in> <out>`: BPMN to JSON and back, told by the endings. A file that is there is not written over. Ends with 2 where a
 * step has no block here and is to be replaced.
 */
export async function convert(file: string, to: string, process: string | undefined): Promise<Outcome> {
  if (isBpmn(file) === isBpmn(to))
    throw new WrongCall(
      `Expected a .bpmn file and a .json file, but they are '${file}' and '${to}'. Give them other endings.`,
    );
  const { diagram, entities, notes = [] } = await readDocument(file, process);
  const whole = entities.length > 0 ? { diagram, entities } : diagram;
  const text = isBpmn(to) ? await exportBpmn(diagram) : `${JSON.stringify(whole, null, 2)}\n`;
  await writeFile(to, text, { flag: 'wx' }).catch(() => {
    throw new WrongCall(`Expected a new file '${to}', but it is there or cannot be written. Give another name.`);
  });
  const { lines, json } = sayNotes(notes);
  const missing = notes.filter(({ kind }) => kind === 'missing').length;
  return {
    code: missing > 0 ? 2 : 0,
    lines: [...lines, `${to}: ${diagram.nodes.length} blocks, ${diagram.edges.length} edges`],
    json: { file: to, blocks: diagram.nodes.length, edges: diagram.edges.length, notes: json },
  };
}
