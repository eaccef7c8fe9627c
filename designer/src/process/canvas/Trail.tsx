import type { Diagram } from '@marshrut/model';
import { IconChevronRight } from '@tabler/icons-react';
import { Panel } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { type Level, nodeOf } from '../document/level.js';
import { useDocument } from '../editor/editor.js';
import css from './Trail.module.css';

/** Where one is: the process › the task that is open. */
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
  const task = level === null ? undefined : nodeOf(diagram, level);
  if (!task) return null;
  return (
    <Panel position="top-left">
      <nav className={css.trail} aria-label={t('levels')}>
        <button type="button" title={say(diagram.name)} onClick={() => onEnter(null)}>
          {say(diagram.name)}
        </button>
        <IconChevronRight size={16} aria-hidden />
        <span aria-current="location" title={say(task.name)}>
          {say(task.name)}
        </span>
      </nav>
    </Panel>
  );
}
