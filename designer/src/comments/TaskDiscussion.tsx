import './words.js';
import { Button, CloseButton, Drawer, Title } from '@mantine/core';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { IconMessage } from '@tabler/icons-react';
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Comments.module.css';
import { Discussion } from './Discussion.js';

interface Talk {
  readonly total: number;
  /** Of those that mention the person. */
  readonly unread: number;
  readonly opened: boolean;
  readonly beside: boolean;
  toggle(): void;
}

const TalkContext = createContext<Talk | null>(null);

interface TaskDiscussionProps {
  readonly taskId: string;
  readonly caseId: string;
  readonly total: number;
  readonly unread: number;
  readonly children: ReactNode;
}

/** A task with what is said about its case: beside it where there is room, over it where there is none. */
export function TaskDiscussion({ taskId, caseId, total, unread, children }: TaskDiscussionProps) {
  const { t } = useTranslation(['comments', 'app']);
  const roomy = useMediaQuery('(min-width: 85em)', undefined, { getInitialValueInEffect: false });
  const [beside, setBeside] = useLocalStorage({
    key: 'marshrut.discussion',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [over, setOver] = useState(false);
  const [opened, open] = roomy ? [beside, setBeside] : [over, setOver];
  return (
    <TalkContext value={{ total, unread, opened, beside: opened && roomy, toggle: () => open(!opened) }}>
      <div className={css.split}>
        <div className={css.beside}>{children}</div>
        {opened && roomy && (
          <aside className={css.aside} aria-label={t('title')}>
            <div className={css.asideHead}>
              <Title order={3} size="h4">
                {t('title')}
              </Title>
              <CloseButton aria-label={t('app:close')} onClick={() => open(false)} />
            </div>
            <Discussion caseId={caseId} taskId={taskId} />
          </aside>
        )}
      </div>
      {!roomy && (
        <Drawer
          opened={opened}
          onClose={() => open(false)}
          position="right"
          title={t('title')}
          classNames={{ content: css.drawer, body: css.drawerBody }}
          closeButtonProps={{ 'aria-label': t('app:close') }}
        >
          <Discussion caseId={caseId} taskId={taskId} />
        </Drawer>
      )}
    </TalkContext>
  );
}

/** The discussion takes room beside the task: what else stands beside it makes itself small. */
export function useTalkBeside(): boolean {
  return useContext(TalkContext)?.beside ?? false;
}

/** Opens and closes the discussion of the task it stands in. */
export function DiscussionButton() {
  const { t } = useTranslation('comments');
  const talk = useContext(TalkContext);
  if (!talk) return null;
  const { total, unread, opened, toggle } = talk;
  return (
    <Button
      size="compact-sm"
      variant={opened ? 'light' : 'subtle'}
      leftSection={<IconMessage size={16} aria-hidden />}
      rightSection={
        unread > 0 && (
          <span className={css.count} role="img" aria-label={t('unread', { count: unread })}>
            @{unread}
          </span>
        )
      }
      aria-expanded={opened}
      onClick={toggle}
    >
      {total > 0 ? t('openCount', { count: total }) : t('title')}
    </Button>
  );
}
