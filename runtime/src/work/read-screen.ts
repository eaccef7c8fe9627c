import { type Screen, screenOf } from '@marshrut/blocks';
import type { StorageReply, StorageRequest } from '../dispatch/storage.js';
import type { OpenCase } from './load.js';

/** What whoever has the task in work has in front of them; null where it waits for no person. */
export function readScreen(open: OpenCase, task: string): Generator<StorageRequest, Screen | null, StorageReply> {
  return open.ask(() => screenOf(open, task));
}
