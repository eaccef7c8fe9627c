import { ActionIcon, Tooltip } from '@mantine/core';
import { type Icon, IconArrowBarToRight, IconBellPlus, IconCopy, IconPencil, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, mayHost, opensLarge } from '../document/kinds.js';
import { nodeOf } from '../document/level.js';
import { useDocument } from '../editor/editor.js';
import css from './BlockNode.module.css';
import { useCanvas } from './canvas-state.js';
import { useToolsSide } from './use-tools-side.js';

interface Tool {
  readonly name: 'openTask' | 'openInside' | 'openForm' | 'openRules' | 'addEvent' | 'rename' | 'duplicate' | 'remove';
  readonly icon: Icon;
  act(): void;
}

const largeName = { form: 'openForm', rules: 'openRules' } as const;

interface BlockToolsProps {
  readonly id: string;
  readonly block: string;
  readonly pointed: boolean;
}

/** The small bar at a block that is pointed at or the only one chosen: open, rename, double, and the bin. */
export const BlockTools = memo(function BlockTools({ id, block, pointed }: BlockToolsProps) {
  const { t } = useTranslation('process');
  const canvas = useCanvas();
  const inTask = useDocument(state => nodeOf(state.diagram, state.level ?? '')?.block === 'task');
  const side = useToolsSide(id, canvas?.ways);
  const among = useDocument(state => state.chosen.nodes.length > 1);
  if (!canvas || (among && !pointed)) return null;
  const { actions } = canvas;
  const tools: Tool[] = [];
  const inside = block === 'task' ? 'openTask' : 'openInside';
  if (holds(block)) tools.push({ name: inside, icon: IconArrowBarToRight, act: () => actions.open(id) });
  if (opensLarge(block)) tools.push({ name: largeName[block], icon: IconArrowBarToRight, act: () => actions.open(id) });
  if (mayHost(block) && !inTask) tools.push({ name: 'addEvent', icon: IconBellPlus, act: () => actions.attach(id) });
  if (block !== 'note') tools.push({ name: 'rename', icon: IconPencil, act: () => actions.rename(id) });
  if (block !== 'start') tools.push({ name: 'duplicate', icon: IconCopy, act: () => actions.duplicate(id) });
  tools.push({ name: 'remove', icon: IconTrash, act: () => actions.remove(id) });
  return (
    <div className={`${css.tools} nodrag nopan`} data-side={side}>
      {tools.map(({ name, icon: Glyph, act }) => (
        <Tooltip key={name} label={t(name)} openDelay={300}>
          <ActionIcon
            size={28}
            tabIndex={-1}
            aria-label={t(name)}
            color={name === 'remove' ? 'red' : 'gray'}
            onClick={event => {
              event.stopPropagation();
              act();
            }}
          >
            <Glyph size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
});
