import type { Routing } from './link.js';
import { routed } from './routed.js';

/** Ways of a level, off the thread that draws. */
self.addEventListener('message', ({ data }: MessageEvent<Routing>) => self.postMessage(routed(data)));
