import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import css from './BlockNode.module.css';
import { useCanvas, useCanvasState } from './canvas-state.js';

/** The same function for every drawing, so that the text is selected once, when the field appears. */
const selectOnce = (input: HTMLInputElement | null) => input?.select();

/** Letters of a word that the width of a block does not hold at the usual size: «зарегистрировано?». */
const LONG_WORD = 14;

/** The name of a block; while it is renamed in place, a field over it. */
export function BlockName({ node, lines }: { readonly node: Node; readonly lines: number }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const canvas = useCanvas();
  const renaming = useCanvasState(state => state.renaming === node.id);
  if (!renaming || !canvas) {
    const name = say(node.name) || t('unnamed');
    const long = name.split(/\s+/).some(word => word.length > LONG_WORD);
    return (
      <div className={css.name} data-lines={lines} data-long={long || undefined} style={{ WebkitLineClamp: lines }}>
        {name}
      </div>
    );
  }
  const done = (name?: string) => canvas.actions.rename(null, name);
  return (
    <input
      className={`${css.nameInput} nodrag nopan nokey`}
      aria-label={t('blockName')}
      defaultValue={say(node.name)}
      maxLength={200}
      ref={selectOnce}
      onBlur={event => done(event.target.value)}
      onKeyDown={event => {
        event.stopPropagation();
        if (event.key === 'Enter') done(event.currentTarget.value);
        if (event.key === 'Escape') done();
      }}
    />
  );
}
