import { makeFile } from '../attachments/make-file.js';
import type { Carried, JobDeps, OutgoingEffect } from '../jobs/deps.js';
import type { Post } from './mail/letter.js';
import { type AskDeps, askService } from './services/ask-service.js';

export interface CarryDeps extends AskDeps {
  readonly post: Post;
}

/** Carries out what leads out of the house. Called again with the same id: a service, a mail server and a worker can tell. */
export function carry(deps: CarryDeps): JobDeps['carry'] {
  return async (effect, caseId) => {
    switch (effect.kind) {
      case 'mail':
        return deps.post(effect);
      case 'service':
        return askService(deps, effect);
      case 'file':
        return write(deps, effect, caseId);
    }
  };
}

async function write(
  deps: CarryDeps,
  { id: effect, element, name, text }: Extract<OutgoingEffect, { kind: 'file' }>,
  caseId: string,
): Promise<Carried> {
  // The id of a file leads to the effect that made it, so another attempt finds it.
  const id = effect.replace(/^[a-z]+_/, 'file_');
  const file = await makeFile(deps, { id, case: caseId, element: element ?? '', name, text });
  return { ok: true, values: { file } };
}
