/** bpmn-moddle 9 ships no types; this is what the yardstick uses of it. */
declare module 'bpmn-moddle' {
  export default class BpmnModdle {
    fromXML(xml: string): Promise<Parameters<typeof import('moddle-context-serializer').default>[0]>;
  }
}
