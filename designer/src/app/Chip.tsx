import type { ReactNode } from 'react';
import css from './Chip.module.css';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad' | 'staged';

/** A short word about a state. Colour repeats what the word says and never says it alone. */
export function Chip({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={css.chip} data-tone={tone}>
      {children}
    </span>
  );
}
