import { Tabs } from '@mantine/core';
import type { Stand } from '@marshrut/blocks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Titles } from '../../form/field.js';
import css from './Bench.module.css';
import { BenchHead } from './BenchHead.js';
import { CoverTab } from './tabs/CoverTab.js';
import { ExamplesTab } from './tabs/ExamplesTab.js';
import { NowTab } from './tabs/NowTab.js';
import { StoryTab } from './tabs/StoryTab.js';
import { WrittenTab } from './tabs/WrittenTab.js';
import { useTally } from './use-tally.js';

const names = ['now', 'story', 'written', 'cover', 'examples'] as const;
type TabName = (typeof names)[number];

interface BenchPanelProps {
  readonly stands: readonly Stand[];
  readonly stand: Stand | undefined;
  readonly titles: Titles;
  readonly onChoose: (element: string) => void;
}

/** What is to be done now, what has happened, what it has written, what was gone over, and the made-up records. */
export function BenchPanel({ stands, stand, titles, onChoose }: BenchPanelProps) {
  const { t } = useTranslation('bench');
  const [tab, setTab] = useState<TabName>('now');
  const { passed, all } = useTally();
  return (
    <aside className={css.panel} aria-label={t('title')}>
      <BenchHead stands={stands} onGone={() => setTab('now')} />
      <Tabs
        value={tab}
        onChange={name => name && setTab(name as TabName)}
        className={css.tabs}
        keepMounted={false}
        classNames={{ panel: css.body ?? '', tab: css.tab ?? '' }}
      >
        <Tabs.List grow>
          {names.map(name => (
            <Tabs.Tab key={name} value={name}>
              {name === 'cover' ? t('coverTab', { passed, all }) : t(name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="now">
          <NowTab stands={stands} stand={stand} titles={titles} onChoose={onChoose} />
        </Tabs.Panel>
        <Tabs.Panel value="story">
          <StoryTab titles={titles} />
        </Tabs.Panel>
        <Tabs.Panel value="written">
          <WrittenTab titles={titles} />
        </Tabs.Panel>
        <Tabs.Panel value="cover">
          <CoverTab />
        </Tabs.Panel>
        <Tabs.Panel value="examples">
          <ExamplesTab titles={titles} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}
