import type { BlockDefinition } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { BlockIcon } from '../blocks/BlockIcon.js';
import { BLOCK_DRAGGED, setDraggedBlock } from './dragged.js';
import css from './Palette.module.css';

interface PaletteItemProps {
  readonly block: BlockDefinition;
  /** It wants a block to stand on, and none that may carry it is chosen: it can only be dragged. */
  readonly hostless: boolean;
  readonly onTake: () => void;
}

export function PaletteItem({ block, hostless, onTake }: PaletteItemProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  return (
    <li>
      <button
        type="button"
        className={css.item}
        draggable
        aria-disabled={hostless || undefined}
        onDragStart={event => {
          event.dataTransfer.setData(BLOCK_DRAGGED, block.id);
          event.dataTransfer.effectAllowed = 'copy';
          setDraggedBlock(block.id);
        }}
        onDragEnd={() => setDraggedBlock(null)}
        onClick={() => !hostless && onTake()}
      >
        <BlockIcon block={block.id} size={34} />
        <span className={css.words}>
          <span className={css.name}>{say(block.name)}</span>
          <span className={css.hint}>
            {say(block.hint)}
            {hostless && <i className={css.needs}> {t('needsHost')}</i>}
          </span>
        </span>
      </button>
    </li>
  );
}
