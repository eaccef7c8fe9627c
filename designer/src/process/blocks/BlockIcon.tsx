import type { Node } from '@marshrut/model';
import css from './BlockIcon.module.css';
import { glyphOf } from './glyph.js';
import { lookOf } from './look.js';
import './tones.css';

interface BlockIconProps {
  readonly block: string;
  /** One block: an event shows what it waits for. */
  readonly node?: Node;
  readonly size?: number;
}

/** The sign of a block: its icon on a tile in the colour of its kind. */
export function BlockIcon({ block, node, size = 32 }: BlockIconProps) {
  const { icon, tone } = lookOf(block);
  const Glyph = node ? glyphOf(node) : icon;
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
