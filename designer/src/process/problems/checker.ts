import type { PublishingWorld } from '@marshrut/checks';
import type { Diagram, Problem } from '@marshrut/model';
import type { Asked, Checked } from './check.worker.js';

export interface Found {
  readonly diagram: Diagram;
  readonly problems: readonly Problem[];
}

/** Checks beside the page, so that nobody who types waits for it. While one diagram is looked at, only the newest other waits its turn. */
export interface Checker {
  ask(diagram: Diagram, world: PublishingWorld): void;
  answered(checked: Checked): void;
}

export function createChecker(post: (asked: Asked) => void, onFound: (found: Found) => void): Checker {
  let turn = 0;
  let busy: Diagram | null = null;
  let next: readonly [Diagram, PublishingWorld] | null = null;
  const begin = (diagram: Diagram, world: PublishingWorld): void => {
    turn += 1;
    busy = diagram;
    post({ turn, diagram, world });
  };
  return {
    ask: (diagram, world) => {
      if (busy) next = [diagram, world];
      else begin(diagram, world);
    },
    answered: data => {
      if (data.turn !== turn || !busy) return;
      const found = { diagram: busy, problems: data.problems };
      busy = null;
      if (next) begin(...next);
      next = null;
      onFound(found);
    },
  };
}
