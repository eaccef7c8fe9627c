import type { Carried, OutgoingEffect } from '../../jobs/deps.js';
import { failed } from '../failed.js';
import { askHttp } from '../http/ask.js';
import type { HttpClient } from '../http/client.js';
import { addWork } from '../worker/add-work.js';
import { readSecrets } from './secrets.js';
import { type ServiceRoom, servicesByKey } from './service.js';
import { askStub } from './stub.js';

export interface AskDeps extends ServiceRoom {
  readonly http: HttpClient;
}

/** Asks a service in the way its document says, as it stands now. */
export async function askService(
  deps: AskDeps,
  effect: Extract<OutgoingEffect, { kind: 'service' }>,
): Promise<Carried> {
  const document = (await servicesByKey(deps, [effect.service])).get(effect.service)?.document;
  switch (document?.kind) {
    case undefined:
      return failed('SERVICE_UNKNOWN', `Expected a service '${effect.service}', but there is none.`, false);
    case 'http':
    case 'graphql':
      return askHttp(deps, document, effect, await readSecrets(deps, effect.service));
    case 'stub':
      return askStub(document, effect.input);
    case 'worker':
      await addWork(deps, effect);
      return { ok: 'later' };
  }
}
