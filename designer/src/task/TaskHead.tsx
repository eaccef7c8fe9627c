import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { DiscussionButton } from '../comments/TaskDiscussion.js';
import { TaskDeadline } from '../deadline/TaskDeadline.js';
import { TaskStateDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { useViewer } from '../session/viewer.js';
import { Participants } from './Participants.js';
import css from './Task.module.css';
import type { Task } from './use-task.js';

/** What the task is about, which step of which case it is; at the right what the caller puts there. */
export function TaskHead({ task, children }: { readonly task: Task; readonly children?: ReactNode }) {
  const say = useSay();
  const { t } = useTranslation('task');
  const { user } = useViewer();
  const deadline = useAnswer(TaskStateDocument, { id: task.id }).data?.task?.deadline;
  return (
    <header className={css.head}>
      <div className={css.headWords}>
        <Title order={2} size="h1">
          {task.context || say(task.name)}
        </Title>
        <p className={css.facts}>
          {task.context && <span>{say(task.name)}</span>}
          <Link href={paths.case(task.case.id)}>{task.caseKey}</Link>
          <span>{say(task.processName)}</span>
          {task.ownerFor && task.owner?.id === user.id && <strong>{t('doneFor', { name: task.ownerFor.name })}</strong>}
          <Participants task={task} />
          <DiscussionButton />
          {deadline && <TaskDeadline deadline={deadline} />}
        </p>
      </div>
      {children && <div className={css.headSide}>{children}</div>}
    </header>
  );
}
