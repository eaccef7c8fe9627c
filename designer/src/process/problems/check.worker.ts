import { checkForPublishing, type PublishingWorld } from '@marshrut/checks';
import type { Diagram, Problem } from '@marshrut/model';

/** A diagram that is to be checked, and against what; `turn` grows with each. */
export interface Asked {
  readonly turn: number;
  readonly diagram: Diagram;
  readonly world: PublishingWorld;
}

export interface Checked {
  readonly turn: number;
  readonly problems: readonly Problem[];
}

self.addEventListener('message', ({ data: { turn, diagram, world } }: MessageEvent<Asked>) => {
  self.postMessage({ turn, problems: checkForPublishing(diagram, world) } satisfies Checked);
});
