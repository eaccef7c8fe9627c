import './words.js';
import { IconZoomQuestion } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../app/Empty.js';
import { Loaded } from '../app/Loaded.js';
import { PageLoading } from '../app/PageLoading.js';
import { usePageTitle } from '../app/page-title.js';
import { RouteLine } from '../case/RouteLine.js';
import { TaskDiscussion } from '../comments/TaskDiscussion.js';
import { FilePlace, placeOfTask } from '../form/file-place.js';
import { useSay } from '../i18n/local-text.js';
import { AwaitedAlert } from './AwaitedAlert.js';
import type { Committed } from './committed.js';
import { RestingTask } from './RestingTask.js';
import { ReturnedAlert } from './ReturnedAlert.js';
import { SuspendedAlert } from './SuspendedAlert.js';
import css from './Task.module.css';
import { type Task, useTask } from './use-task.js';
import { useTaskState } from './use-task-state.js';

const loadWizard = () => import('./Wizard.js');
const Wizard = lazy(() => loadWizard().then(file => ({ default: file.Wizard })));
const CommittedPage = lazy(() => loadWizard().then(file => ({ default: file.CommittedPage })));

/** Fetches the wizard's code before it is needed. */
export function prepareWizard(): void {
  void loadWizard();
}

/** One task, whatever its state: free, in my work (the wizard), paused, with somebody else, done. */
export function TaskPane({ taskId }: { readonly taskId: string }) {
  const { t } = useTranslation('task');
  const answer = useTask(taskId);
  return (
    <Loaded answer={answer}>
      {({ task }) =>
        task ? <LiveTask task={task} /> : <Empty icon={IconZoomQuestion} title={t('goneTitle')} text={t('goneText')} />
      }
    </Loaded>
  );
}

/** The task, under what others may have done to its case meanwhile. */
function LiveTask({ task }: { readonly task: Task }) {
  const state = useTaskState(task);
  const { suspension, routes = [], comments, unreadMentions = 0 } = state?.case ?? {};
  const awaited = state?.work?.awaitedSigner;
  const talk = { caseId: task.case.id, total: comments?.totalCount ?? 0, unread: unreadMentions };
  return (
    <TaskDiscussion taskId={task.id} {...talk}>
      {suspension && <SuspendedAlert suspension={suspension} />}
      {task.returned && <ReturnedAlert returned={task.returned} />}
      {awaited && <AwaitedAlert name={awaited.name} />}
      {routes.map(route => (
        <div key={route.node} className={css.route}>
          <RouteLine route={route} />
        </div>
      ))}
      <FilePlace value={placeOfTask(task.id)}>
        <OpenTask task={task} />
      </FilePlace>
    </TaskDiscussion>
  );
}

function OpenTask({ task }: { readonly task: Task }) {
  const say = useSay();
  const [committed, setCommitted] = useState<Committed | null>(null);
  usePageTitle([task.context, say(task.name)].filter(Boolean).join(' · '));
  if (committed && !task.work) {
    return (
      <Suspense fallback={<PageLoading />}>
        <CommittedPage committed={committed} />
      </Suspense>
    );
  }
  if (!task.work) return <RestingTask task={task} />;
  return (
    <Suspense fallback={<PageLoading />}>
      <Wizard task={task} work={task.work} onCommitted={setCommitted} />
    </Suspense>
  );
}
