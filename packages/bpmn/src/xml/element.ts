/** An element of a BPMN document as bpmn-moddle holds it: its properties are those of the standard's metamodel. */
export interface Element {
  readonly $type: string;
  readonly $descriptor: { readonly properties: readonly Property[] };
  /** Attributes of other namespaces. */
  readonly $attrs: Record<string, string>;
  $parent?: Element | undefined;
  get(property: string): unknown;
  set(property: string, value: unknown): void;
  $instanceOf(type: string): boolean;
}

/** What the metamodel says of one property. */
export interface Property {
  readonly name: string;
  readonly ns: { readonly name: string; readonly localName: string; readonly prefix: string };
  readonly isMany?: boolean;
  readonly isAttr?: boolean;
  readonly isReference?: boolean;
  readonly isVirtual?: boolean;
  readonly isBody?: boolean;
}

export interface Parsed {
  readonly rootElement: Element;
  readonly elementsById: Readonly<Record<string, Element>>;
  readonly warnings: readonly { readonly message: string; readonly value?: string }[];
}

export function textOf(element: Element | undefined, property: string): string {
  const value = element?.get(property);
  return typeof value === 'string' ? value : '';
}

export function idOf(element: Element | undefined): string {
  return textOf(element, 'id');
}

export function oneOf(element: Element | undefined, property: string): Element | undefined {
  const value = element?.get(property);
  return isElement(value) ? value : undefined;
}

/** The live list: what is pushed to it is in the document. */
export function listOf(element: Element | undefined, property: string): Element[] {
  const value = element?.get(property);
  return Array.isArray(value) ? (value as Element[]) : [];
}

export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && '$type' in value;
}

export function localType(element: Element): string {
  const type = element.$type.slice(element.$type.indexOf(':') + 1);
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
}

/** Elements of another vendor or of ours that extend this one. */
export function extensionsOf(element: Element | undefined): Element[] {
  return listOf(oneOf(element, 'extensionElements'), 'values');
}

/** A vendor's element or attribute by its local name, whatever the prefix: `assignee`, `taskDefinition`. */
export function vendorText(element: Element, name: string): string {
  const own = Object.entries(element.$attrs).find(([key]) => key.endsWith(`:${name}`));
  return typeof own?.[1] === 'string' ? own[1] : '';
}

export function vendorElement(element: Element, name: string): Element | undefined {
  return extensionsOf(element).find(({ $type }) => $type.endsWith(`:${name}`));
}

/** An attribute of a vendor's own element, which has no metamodel. */
export function plainText(element: Element | undefined, name: string): string {
  const value = (element as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : '';
}

export function plainChildren(element: Element | undefined, name: string): Element[] {
  const value = (element as Record<string, unknown> | undefined)?.$children;
  return Array.isArray(value) ? (value as Element[]).filter(({ $type }) => $type.endsWith(`:${name}`)) : [];
}
