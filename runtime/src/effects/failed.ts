import type { NotCarried } from '../jobs/deps.js';

/** `message` reads "Expected …, but …." and holds neither secrets nor values of people. */
export function failed(error: string, message: string, again: boolean): NotCarried {
  return { ok: false, error, message, again };
}
