import type { JobDeps } from '../jobs/deps.js';
import { carry } from './carry.js';
import type { AllowList } from './http/allow-list.js';
import { httpClient } from './http/client.js';
import type { Resolve } from './http/pin.js';
import { catchingPost } from './mail/catch.js';
import type { Sender } from './mail/letter.js';
import { smtpPost } from './mail/smtp.js';
import type { ServiceRoom } from './services/service.js';
import { openVault } from './vault.js';

export interface EffectsOptions extends Pick<ServiceRoom, 'db' | 'now'> {
  /** Of the installation: what the secrets of services are sealed with. */
  readonly secret: string;
  readonly allow: AllowList;
  /** `smtp://…`; null: letters are kept for administrators. */
  readonly smtp: string | null;
  readonly mailFrom: Sender;
  /** For tests; otherwise the system's. */
  readonly resolve?: Resolve;
}

/** Services and letters: how they are carried out, and what their own services are handed. */
export interface Effects {
  readonly room: ServiceRoom;
  readonly carry: JobDeps['carry'];
}

export function openEffects({ db, now, secret, allow, smtp, mailFrom, resolve }: EffectsOptions): Effects {
  const room: ServiceRoom = { db, now, vault: openVault(secret) };
  const http = httpClient({ allow, ...(resolve && { resolve }) });
  const post = smtp === null ? catchingPost(room, mailFrom) : smtpPost(smtp, mailFrom);
  return { room, carry: carry({ ...room, http, post }) };
}
