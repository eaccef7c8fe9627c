import { Button, Skeleton } from '@mantine/core';
import { IconInbox, IconRefresh, IconSearchOff } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../app/Empty.js';
import { Loaded } from '../app/Loaded.js';
import type { InboxFilter, InboxView } from '../graphql/generated/graphql.js';
import { useViewer } from '../session/viewer.js';
import css from './Inbox.module.css';
import { prepareTask } from './lazy-task.js';
import { useListKeys } from './list-keys.js';
import { TaskRow } from './TaskRow.js';
import { useInbox } from './use-inbox.js';
import { useSelection } from './use-selection.js';
import { useSettled } from './use-settled.js';

const ManyBar = lazy(() => import('./ManyBar.js').then(file => ({ default: file.ManyBar })));

/** Views of what others do. */
const FOREIGN: readonly InboxView[] = ['TEAM', 'ABSENT', 'PARTICIPANT'];

interface TaskListProps {
  readonly filter: InboxFilter;
  /** Less than the whole view is asked for. */
  readonly narrowed: boolean;
  /** Rows can be chosen, to do the same to many. */
  readonly selecting: boolean;
  readonly taskId: string | undefined;
  readonly onQueue: () => void;
}

export function TaskList({ filter, narrowed, selecting, taskId, onQueue }: TaskListProps) {
  const { t } = useTranslation(['inbox', 'app']);
  const list = useRef<HTMLUListElement>(null);
  const [busy, setBusy] = useState(false);
  const inbox = useInbox(filter);
  const fresh = useMemo(() => inbox.data?.nodes ?? [], [inbox.data]);
  const { rows, waiting, settle } = useSettled(fresh, busy);
  const present = rows.filter(({ gone }) => !gone).map(({ row }) => row);
  const selection = useSelection(present.map(({ id }) => id));
  useListKeys(list);
  const leave = () => {
    setBusy(false);
    settle();
  };
  return (
    <div className={css.scroll}>
      <Loaded answer={inbox} skeleton={<ListSkeleton />}>
        {() => (
          <>
            <div role="status">
              {busy && waiting > 0 && (
                <Button
                  fullWidth
                  variant="light"
                  radius={0}
                  leftSection={<IconRefresh size={16} aria-hidden />}
                  onClick={settle}
                >
                  {t('fresh', { count: waiting })}
                </Button>
              )}
            </div>
            {selecting && rows.length > 0 && (
              <Suspense>
                <ManyBar view={filter.view} rows={present} selection={selection} />
              </Suspense>
            )}
            {rows.length === 0 && <NoTasks filter={filter} narrowed={narrowed} onQueue={onQueue} />}
            <ul
              ref={list}
              className={css.list}
              aria-label={t('list')}
              onPointerEnter={() => {
                setBusy(true);
                prepareTask();
              }}
              onFocus={event => {
                prepareTask();
                if (event.target.matches(':focus-visible')) setBusy(true);
              }}
              onBlur={event => {
                if (!event.currentTarget.contains(event.relatedTarget)) leave();
              }}
              onPointerLeave={leave}
              data-busy={busy || undefined}
            >
              {rows.map(({ row, gone }) => (
                <TaskRow
                  key={row.id}
                  task={row}
                  gone={gone}
                  current={row.id === taskId}
                  showStatus={filter.view !== 'QUEUE'}
                  foreign={FOREIGN.includes(filter.view)}
                  chosen={selecting && !gone ? selection.chosen.includes(row.id) : undefined}
                  onChoose={() => selection.toggle(row.id)}
                />
              ))}
            </ul>
            {inbox.hasNextPage && (
              <Button
                variant="subtle"
                fullWidth
                loading={inbox.isFetchingNextPage}
                onClick={() => void inbox.fetchNextPage()}
              >
                {t('app:showMore')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}

function NoTasks({ filter, narrowed, onQueue }: Pick<TaskListProps, 'filter' | 'narrowed' | 'onQueue'>) {
  const { t } = useTranslation(['inbox', 'app']);
  const { outside } = useViewer();
  if (narrowed) return <Empty icon={IconSearchOff} title={t('emptySearch')} text={t('emptySearchText')} />;
  return (
    <Empty
      icon={IconInbox}
      title={t(`empty${filter.view}`)}
      text={t(outside ? 'emptyOutsideText' : `empty${filter.view}Text`)}
    >
      {filter.view === 'MINE' && !outside && (
        <Button variant="default" onClick={onQueue}>
          {t('toQueue')}
        </Button>
      )}
    </Empty>
  );
}

function ListSkeleton() {
  return (
    <div className={css.skeleton} aria-hidden>
      {[0, 1, 2, 3, 4, 5].map(row => (
        <div key={row}>
          <Skeleton h={14} w="70%" mb={8} />
          <Skeleton h={12} w="45%" />
        </div>
      ))}
    </div>
  );
}
