import { ActionIcon, CloseButton, TextInput, Title } from '@mantine/core';
import { IconListCheck, IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../app/page-title.js';
import { Mentioned } from '../comments/Mentioned.js';
import { useViewer } from '../session/viewer.js';
import { Filters } from './Filters.js';
import css from './Inbox.module.css';
import { KeyMap } from './KeyMap.js';
import { useNarrowing } from './narrowing.js';
import { OrderMenu } from './OrderMenu.js';
import { SavedMenu } from './SavedMenu.js';
import { SavedTabs } from './SavedTabs.js';
import { StartMenu } from './StartMenu.js';
import { useSearchText } from './search-text.js';
import { Tallies } from './Tallies.js';
import { TaskList } from './TaskList.js';
import { useInboxCounts } from './use-inbox.js';
import { useListFilter } from './use-list-filter.js';
import { ViewSwitch } from './ViewSwitch.js';
import { useInboxOrder, useInboxView } from './view.js';

/** The left half of the inbox: views with counters, search, the list, and the way to start something new. */
export function InboxPane({ taskId }: { readonly taskId: string | undefined }) {
  const { t } = useTranslation(['inbox', 'app']);
  const [view, choose] = useInboxView();
  const [order, setOrder] = useInboxOrder();
  const [typed, type] = useSearchText();
  // Few tasks, all of them their own: neither order nor filters nor many at once.
  const whole = !useViewer().outside;
  const [selecting, setSelecting] = useState(false);
  const find = useRef<HTMLInputElement>(null);
  const counts = useInboxCounts();
  const [narrowing, narrow] = useNarrowing();
  const { filter, narrowed } = useListFilter();
  usePageTitle(taskId ? undefined : t('title'));
  return (
    <section className={css.inbox} aria-label={t('title')}>
      <header className={css.head}>
        <div className={css.titleRow}>
          <Title order={1}>{t('title')}</Title>
          <div className={css.titleSide}>
            <KeyMap search={find} />
            {whole && view !== 'DONE' && (
              <ActionIcon
                variant={selecting ? 'light' : 'subtle'}
                color={selecting ? 'sea' : 'gray'}
                aria-label={t('select')}
                title={t('select')}
                aria-pressed={selecting}
                onClick={() => setSelecting(!selecting)}
              >
                <IconListCheck size={20} stroke={1.75} aria-hidden />
              </ActionIcon>
            )}
            <StartMenu />
          </div>
        </div>
        <ViewSwitch view={view} counts={counts} onChoose={choose} />
        <div className={css.findRow}>
          <TextInput
            ref={find}
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            rightSection={typed && <CloseButton size="sm" aria-label={t('app:clear')} onClick={() => type('')} />}
            value={typed}
            onChange={event => type(event.currentTarget.value)}
          />
          {whole && view !== 'DONE' && <OrderMenu order={order} onChoose={setOrder} />}
          {whole && view !== 'DONE' && <Filters narrowing={narrowing} onNarrow={narrow} />}
          {whole && <SavedMenu onSearch={type} />}
        </div>
        {whole && <SavedTabs onSearch={type} />}
        <Mentioned count={counts?.mentions ?? 0} />
        {whole && view === 'MINE' && <Tallies counts={counts} narrowing={narrowing} onNarrow={narrow} />}
      </header>
      <TaskList
        key={JSON.stringify(filter)}
        filter={filter}
        narrowed={narrowed}
        selecting={selecting && view !== 'DONE'}
        taskId={taskId}
        onQueue={() => choose('QUEUE')}
      />
    </section>
  );
}
