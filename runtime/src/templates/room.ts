import type { Definitions } from '../definitions/definitions.js';
import type { Records } from '../records/records.js';

/** What the services of templates are handed. */
export interface TemplateRoom {
  readonly definitions: Definitions;
  readonly records: Records;
  /** The server runs with demo people: a template may bring some more, with the password everybody knows. */
  readonly demo: boolean;
}
