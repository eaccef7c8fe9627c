import { useTranslation } from 'react-i18next';
import { walk } from '../document/walk.js';
import { useDocument } from '../editor/editor.js';
import css from './Outline.module.css';
import { OutlineItem } from './OutlineItem.js';
import { useOutlineKeys } from './use-outline-keys.js';

/** «Структура»: the blocks as a tree in reading order, with the same actions as the canvas. */
export function Outline() {
  const { t } = useTranslation('process');
  const diagram = useDocument(state => state.diagram);
  const keys = useOutlineKeys();
  const first = walk(diagram, null)[0]?.id;
  return (
    <div role="tree" tabIndex={-1} aria-label={t('outline')} className={css.tree} onKeyDown={keys}>
      {walk(diagram, null).map(node => (
        <OutlineItem key={node.id} node={node} depth={1} first={first} />
      ))}
    </div>
  );
}
