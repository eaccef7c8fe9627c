import { ActionIcon, Tabs, Tooltip } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { type Icon, IconChevronsLeft, IconId, IconLayoutGrid, IconListTree } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { CardFields } from '../card/CardFields.js';
import { Outline } from '../outline/Outline.js';
import { Palette } from '../palette/Palette.js';
import css from './Side.module.css';

type SideName = 'blocks' | 'outline' | 'card';

const sides: Record<SideName, { readonly icon: Icon; readonly body: ComponentType }> = {
  blocks: { icon: IconLayoutGrid, body: Palette },
  outline: { icon: IconListTree, body: Outline },
  card: { icon: IconId, body: CardFields },
};
const names = Object.keys(sides) as SideName[];

/** Blocks, outline and card at the left of the canvas; it folds to three icons where there is not enough room. */
export function Side() {
  const { t } = useTranslation('process');
  const roomy = useMediaQuery('(min-width: 70em)', undefined, { getInitialValueInEffect: false });
  const [side, setSide] = useLocalStorage<SideName | 'none' | 'auto'>({
    key: 'marshrut.process.side',
    defaultValue: 'auto',
    getInitialValueInEffect: false,
  });
  const shown = side === 'auto' ? (roomy ? 'blocks' : 'none') : side;
  if (shown === 'none') {
    return (
      <aside className={css.folded} aria-label={t('blocks')}>
        {names.map(name => (
          <Tooltip key={name} label={t(name)} position="right">
            <ActionIcon aria-label={t(name)} onClick={() => setSide(name)}>
              <SideIcon name={name} />
            </ActionIcon>
          </Tooltip>
        ))}
      </aside>
    );
  }
  const { body: Shown } = sides[shown];
  return (
    <aside className={css.side} aria-label={t(shown)}>
      <div className={css.head}>
        <Tabs value={shown} onChange={name => name && setSide(name as SideName)} className={css.tabs}>
          <Tabs.List grow>
            {names.map(name => (
              <Tabs.Tab key={name} value={name}>
                {t(name === 'card' ? 'cardShort' : name)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
        <Tooltip label={t('fold')}>
          <ActionIcon size={28} aria-label={t('fold')} onClick={() => setSide('none')}>
            <IconChevronsLeft size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={css.body}>
        <Shown />
      </div>
    </aside>
  );
}

function SideIcon({ name }: { readonly name: SideName }) {
  const { icon: Glyph } = sides[name];
  return <Glyph size={20} stroke={1.75} />;
}
