import { glyphOf } from '../blocks/glyph.js';
import { lookOf } from '../blocks/look.js';
import { BlockName } from './BlockName.js';
import css from './BlockNode.module.css';
import type { BlockData } from './flow.js';

/** A start or an end, the borders of a level; and the events on the way. */
export function Pill({ data }: { readonly data: BlockData }) {
  const { tone } = lookOf(data.node.block);
  const Glyph = glyphOf(data.node);
  return (
    <div className={css.pill}>
      <Glyph size={18} stroke={1.75} style={{ color: `var(--tone-${tone})`, flex: 'none' }} aria-hidden />
      <div className={css.words}>
        <BlockName node={data.node} lines={2} />
        {data.meaning && <div className={css.meaning}>{data.meaning}</div>}
      </div>
    </div>
  );
}
