import type { Diagram } from '@marshrut/model';
import { IconChevronRight } from '@tabler/icons-react';
import { Panel } from '@xyflow/react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { type Level, ownersOf } from '../document/level.js';
import { useDocument } from '../editor/editor.js';
import css from './Trail.module.css';

/** Where one is: the process › the block that is open › the one inside it. */
export function Trail() {
  const diagram = useDocument(state => state.diagram);
  const level = useDocument(state => state.level);
  const enter = useDocument(state => state.enter);
  return <LevelTrail diagram={diagram} level={level} onEnter={enter} />;
}

interface LevelTrailProps {
  readonly diagram: Diagram;
  readonly level: Level;
  readonly onEnter: (level: Level) => void;
}

export function LevelTrail({ diagram, level, onEnter }: LevelTrailProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const owners = ownersOf(diagram, level);
  const open = owners.at(-1);
  if (!open) return null;
  return (
    <Panel position="top-left">
      <nav className={css.trail} aria-label={t('levels')}>
        <button type="button" title={say(diagram.name)} onClick={() => onEnter(null)}>
          {say(diagram.name)}
        </button>
        {owners.slice(0, -1).map(owner => (
          <Fragment key={owner.id}>
            <IconChevronRight size={16} aria-hidden />
            <button type="button" onClick={() => onEnter(owner.id)}>
              {say(owner.name) || t('unnamed')}
            </button>
          </Fragment>
        ))}
        <IconChevronRight size={16} aria-hidden />
        <span aria-current="location" title={say(open.name)}>
          {say(open.name) || t('unnamed')}
        </span>
      </nav>
    </Panel>
  );
}
