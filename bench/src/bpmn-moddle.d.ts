/** bpmn-moddle 9 ships no types; this is what the yardstick uses of it. */
declare module 'bpmn-moddle' {
  class BpmnModdle {
    fromXML(xml: string): Promise<Parameters<typeof import('moddle-context-serializer').default>[0]>;
  }
  export = BpmnModdle;
}
