import type { CSSProperties } from 'react';
import { glyphOf } from '../blocks/glyph.js';
import { lookOf } from '../blocks/look.js';
import { triggerOn } from '../document/border.js';
import { BlockName } from './BlockName.js';
import { useCanvasState } from './canvas-state.js';
import css from './EventSign.module.css';
import type { BlockData } from './flow.js';

/** An event on the border of a block: what it waits for as a sign, and beside it in words. The ring is broken where the block goes on. */
export function EventSign({ data }: { readonly data: BlockData }) {
  const { node, meaning, wordsWidth } = data;
  const Glyph = glyphOf(node);
  const renaming = useCanvasState(state => state.renaming === node.id);
  const tone = lookOf(node.block).tone;
  const goesOn = node.settings.interrupts === false && triggerOn(node) !== 'error';
  return (
    <>
      <div
        className={css.sign}
        data-goes-on={goesOn || undefined}
        title={meaning || undefined}
        style={{ '--tone': `var(--tone-${tone})` } as CSSProperties}
      >
        <Glyph size={16} stroke={1.75} aria-hidden />
      </div>
      {(wordsWidth > 0 || renaming) && (
        <div className={css.words} style={{ width: renaming ? 168 : wordsWidth }}>
          {renaming || data.named ? <BlockName node={node} lines={3} /> : <span>{meaning}</span>}
        </div>
      )}
    </>
  );
}
