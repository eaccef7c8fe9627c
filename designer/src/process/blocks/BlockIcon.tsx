import css from './BlockIcon.module.css';
import { lookOf } from './look.js';
import './tones.css';

/** The sign of a block: its icon on a tile in the colour of its kind. */
export function BlockIcon({ block, size = 32 }: { readonly block: string; readonly size?: number }) {
  const { icon: Glyph, tone } = lookOf(block);
  return (
    <span
      className={css.tile}
      style={{ width: size, height: size, color: `var(--tone-${tone})`, background: `var(--tone-${tone}-soft)` }}
      aria-hidden
    >
      <Glyph size={size * 0.58} stroke={1.75} />
    </span>
  );
}
