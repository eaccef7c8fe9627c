import type { Node } from '@marshrut/model';
import { IconChevronRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import trail from '../canvas/Trail.module.css';
import { ownersOf } from '../document/level.js';
import { useDocument } from './editor.js';

/** The process › the task › the block that is open large. Going back leaves it chosen. */
export function RoomTrail({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const diagram = useDocument(state => state.diagram);
  const enter = useDocument(state => state.enter);
  const choose = useDocument(state => state.choose);
  const leave = (level: string | null) => {
    enter(level);
    if (level === node.parent) choose({ nodes: [node.id] });
  };
  const levels = [
    { id: null, name: say(diagram.name) },
    ...ownersOf(diagram, node.parent).map(owner => ({ id: owner.id, name: say(owner.name) || t('unnamed') })),
  ];
  return (
    <nav className={trail.trail} aria-label={t('levels')}>
      {levels.map(({ id, name }) => (
        <Fragment key={id}>
          <button type="button" title={name} onClick={() => leave(id)}>
            {name}
          </button>
          <IconChevronRight size={16} aria-hidden />
        </Fragment>
      ))}
      <span aria-current="location" title={say(node.name)}>
        {say(node.name) || t('unnamed')}
      </span>
    </nav>
  );
}
