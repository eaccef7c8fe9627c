import { type Diagram, diagramSchema, type Problem } from '@marshrut/model';
import { type Issue, issueText, unstorableIn } from './document.js';

export type ReadDiagram =
  | { readonly ok: true; readonly diagram: Diagram }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A document from outside. Each problem names the node or edge it stands in, or the place in the document. */
export function readDiagram(input: unknown): ReadDiagram {
  const unstorable = unstorableIn(input);
  if (unstorable) return { ok: false, problems: [toProblem(unstorable, input)] };
  const parsed = diagramSchema.safeParse(input);
  if (parsed.success) return { ok: true, diagram: parsed.data };
  return { ok: false, problems: parsed.error.issues.map(issue => toProblem(issue, input)) };
}

function toProblem(issue: Issue, input: unknown): Problem {
  const problem = { code: 'DOCUMENT_INVALID', severity: 'error', message: issueText(issue) } as const;
  const [list, at, ...rest] = issue.path;
  const id = list === 'nodes' || list === 'edges' ? idAt(input, list, at) : null;
  if (id === null) return { ...problem, ...propertyOf(issue.path) };
  return { ...problem, [list === 'nodes' ? 'node' : 'edge']: id, ...propertyOf(rest) };
}

function propertyOf(path: readonly PropertyKey[]): { readonly property?: string } {
  return path.length === 0 ? {} : { property: path.map(String).join('.') };
}

function idAt(input: unknown, list: 'nodes' | 'edges', at: PropertyKey | undefined): string | null {
  const items: unknown = (input as Partial<Record<typeof list, unknown>>)[list];
  const item: unknown = Array.isArray(items) ? items[Number(at)] : null;
  const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
  return typeof id === 'string' ? id : null;
}
