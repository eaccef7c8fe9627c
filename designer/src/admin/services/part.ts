import type { ServiceDraft } from './draft.js';

/** A part of the form. */
export interface PartProps {
  readonly draft: ServiceDraft;
  readonly change: (part: Partial<ServiceDraft>) => void;
}
