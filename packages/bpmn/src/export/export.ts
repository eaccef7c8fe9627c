import type { Diagram } from '@marshrut/model';
import { say } from '@marshrut/model';
import { type Element, idOf, isElement, listOf } from '../xml/element.js';
import { xmlText } from '../xml/id.js';
import { theModdle } from '../xml/moddle.js';
import { Draft } from './draft.js';
import { writeDrawing } from './drawing.js';
import { writeFlow } from './flow.js';
import { withoutDangling } from './sweep.js';

export const TARGET = 'urn:marshrut:process';
export const PROCESS = 'marshrut_process';

/**
 * A diagram as BPMN 2.0 XML with diagram interchange. What BPMN has no words for stands under a namespace of our own, so that
 * reading it again gives the same diagram; what came with a file and is foreign to us is written as it came.
 */
export async function exportBpmn(diagram: Diagram): Promise<string> {
  const moddle = theModdle();
  const kept = diagram.bpmn ? await moddle.fromXML(diagram.bpmn.kept).catch(() => null) : null;
  const fresh = { id: 'marshrut_definitions', targetNamespace: TARGET, exporter: 'Marshrut' };
  const root = kept?.rootElement ?? moddle.create('bpmn:Definitions', fresh);
  const draft = new Draft(moddle, root, kept?.elementsById ?? {});
  const process = processOf(draft, diagram);
  const written = writeFlow(draft, process, diagram);
  writeDrawing(draft, process, diagram, written);
  withoutDangling(root);
  const { xml } = await moddle.toXML(root, { format: true });
  return xml;
}

function processOf(draft: Draft, diagram: Diagram): Element {
  const process = draft.element(diagram.bpmn?.process ?? PROCESS, ['bpmn:Process']);
  process.set('name', xmlText(say(diagram.name, 'ru')) || undefined);
  if (!diagram.bpmn) process.set('isExecutable', true);
  const roots = listOf(draft.root, 'rootElements');
  if (!roots.some(one => isElement(one) && idOf(one) === idOf(process))) roots.push(process);
  process.$parent = draft.root;
  return process;
}
