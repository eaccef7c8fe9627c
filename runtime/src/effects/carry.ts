import type { JobDeps } from '../jobs/deps.js';
import type { Post } from './mail/letter.js';
import { type AskDeps, askService } from './services/ask-service.js';

export interface CarryDeps extends AskDeps {
  readonly post: Post;
}

/** Carries out what leads out of the house. Called again with the same id: a service, a mail server and a worker can tell. */
export function carry(deps: CarryDeps): JobDeps['carry'] {
  return effect => (effect.kind === 'mail' ? deps.post(effect) : askService(deps, effect));
}
