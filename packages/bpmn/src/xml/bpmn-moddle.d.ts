declare module 'bpmn-moddle' {
  import type { Element, Parsed } from './element.js';

  /** What we use of it; the package comes without types of its entry. */
  export class BpmnModdle {
    constructor(packages?: object);
    create(type: string, properties?: object): Element;
    createAny(type: string, uri: string, properties?: object): Element;
    fromXML(xml: string): Promise<Parsed>;
    toXML(element: Element, options?: object): Promise<{ xml: string }>;
  }
}
