import { type Bench, type Stand, standing } from '@marshrut/blocks';

/** What is waited for, and which of it is looked at: the chosen one while it is there, else the first that can be done. */
export function standingNow(
  bench: Bench,
  chosen: string | null,
): { readonly stands: readonly Stand[]; readonly stand: Stand | undefined } {
  const stands = standing(bench);
  const stand = stands.find(({ element }) => element === chosen) ?? stands[0];
  return { stands, stand };
}
