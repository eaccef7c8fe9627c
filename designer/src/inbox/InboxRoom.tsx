import './words.js';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconHandClick } from '@tabler/icons-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../app/Empty.js';
import { PageLoading } from '../app/PageLoading.js';
import { paths } from '../app/paths.js';
import css from './Inbox.module.css';
import { InboxPane } from './InboxPane.js';
import { TaskPane } from './lazy-task.js';

/** List and task side by side on wide screens, one after the other on narrow ones. */
export function InboxRoom({ taskId }: { readonly taskId: string | undefined }) {
  const { t } = useTranslation('inbox');
  const narrow = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  return (
    <div className={css.room}>
      {(!narrow || !taskId) && <InboxPane taskId={taskId} />}
      {(!narrow || taskId) && (
        <section className={css.pane} aria-label={t('task')}>
          {narrow && <h1 className="visually-hidden">{t('title')}</h1>}
          {narrow && (
            <Link href={paths.inbox()} className={css.back}>
              <IconArrowLeft size={18} aria-hidden />
              {t('backToList')}
            </Link>
          )}
          {taskId ? (
            <Suspense fallback={<PageLoading />}>
              <TaskPane key={taskId} taskId={taskId} />
            </Suspense>
          ) : (
            <div className={css.nothing}>
              <Empty icon={IconHandClick} title={t('pick')} text={t('pickText')} />
            </div>
          )}
        </section>
      )}
    </div>
  );
}
