import type { Problems } from './problems.js';
import type { Model } from './use-model.js';

/** What every part of the designer gets. */
export interface Part {
  readonly model: Model;
  readonly problems: Problems;
}
