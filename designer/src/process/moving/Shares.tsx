import type { Tone } from '../../app/Chip.js';
import css from './Moving.module.css';

export interface Share {
  readonly name: string;
  readonly count: number;
  readonly tone: Tone;
}

/** A bar of shares and, below it, what each is and how many: the bar is for the eye alone. */
export function Shares({ shares }: { readonly shares: readonly Share[] }) {
  const some = shares.filter(({ count }) => count > 0);
  return (
    <>
      <div className={css.bar} aria-hidden>
        {some.map(({ name, count, tone }) => (
          <div key={name} className={css.part} data-tone={tone} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className={css.legend}>
        {shares.map(({ name, count, tone }) => (
          <li key={name}>
            <span className={`${css.part} ${css.dot}`} data-tone={tone} aria-hidden />
            {name}: <strong>{count}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}
