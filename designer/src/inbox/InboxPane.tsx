import { CloseButton, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../app/page-title.js';
import css from './Inbox.module.css';
import { OrderMenu } from './OrderMenu.js';
import { StartMenu } from './StartMenu.js';
import { TaskList } from './TaskList.js';
import { useInboxCounts } from './use-inbox.js';
import { ViewSwitch } from './ViewSwitch.js';
import { useInboxOrder, useInboxView } from './view.js';

/** The left half of the inbox: views with counters, search, the list, and the way to start something new. */
export function InboxPane({ taskId }: { readonly taskId: string | undefined }) {
  const { t } = useTranslation(['inbox', 'app']);
  const [view, choose] = useInboxView();
  const [order, setOrder] = useInboxOrder();
  const [typed, type] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const counts = useInboxCounts();
  usePageTitle(taskId ? undefined : t('title'));
  return (
    <section className={css.inbox} aria-label={t('title')}>
      <header className={css.head}>
        <div className={css.titleRow}>
          <Title order={1}>{t('title')}</Title>
          <StartMenu />
        </div>
        <ViewSwitch view={view} counts={counts} onChoose={choose} />
        <div className={css.findRow}>
          <TextInput
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            rightSection={typed && <CloseButton size="sm" aria-label={t('app:clear')} onClick={() => type('')} />}
            value={typed}
            onChange={event => type(event.currentTarget.value)}
          />
          {view !== 'DONE' && <OrderMenu order={order} onChoose={setOrder} />}
        </div>
      </header>
      <TaskList
        key={`${view}.${search}.${order}`}
        filter={{ view, ...(search ? { search } : {}), ...(order === 'DUE' ? { order } : {}) }}
        taskId={taskId}
        onQueue={() => choose('QUEUE')}
      />
    </section>
  );
}
