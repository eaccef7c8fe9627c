import type { Values } from '@marshrut/model';
import type { Run } from './run.js';

/** Sets card fields as seen from a scope. */
export function set(run: Run, scope: string | null, vars: Values): void {
  if (Object.keys(vars).length === 0) return;
  run.emit({ type: 'varsSet', scope, vars });
  run.stirred = true;
}
