/// <reference path="./bpmn-moddle.d.ts" />
import { BpmnModdle } from 'bpmn-moddle';

export const OWN_URI = 'urn:marshrut:bpmn:1';

const text = (name: string) => ({ name, isAttr: true, type: 'String' });
const json = { name: 'json', isBody: true, type: 'String' };

/** What of a process, a block and an edge BPMN has no words for, as JSON of our document, under a namespace of our own. */
const own = {
  name: 'Marshrut',
  uri: OWN_URI,
  prefix: 'marshrut',
  xml: { tagAlias: 'lowerCase' },
  associations: [],
  types: [
    { name: 'Process', superClass: ['Element'], properties: [json] },
    { name: 'Node', superClass: ['Element'], properties: [text('order'), text('x'), text('y'), json] },
    { name: 'Edge', superClass: ['Element'], properties: [text('order'), text('drawn'), json] },
  ],
};

/** The metamodel takes a while to be made, and is never changed. */
let made: BpmnModdle | undefined;

export function theModdle(): BpmnModdle {
  made ??= new BpmnModdle({ marshrut: own });
  return made;
}
