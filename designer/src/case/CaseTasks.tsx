import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../app/Chip.js';
import { paths } from '../app/paths.js';
import { Section } from '../app/Section.js';
import { DeadlineMenu } from '../deadline/DeadlineMenu.js';
import { TaskDeadline } from '../deadline/TaskDeadline.js';
import type { CaseFactsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { statusOf, toneOf } from '../inbox/status.js';
import { useViewer } from '../session/viewer.js';
import css from './Case.module.css';

export function CaseTasks({ tasks }: { readonly tasks: CaseFactsFragment['tasks'] }) {
  const { t } = useTranslation(['case', 'inbox']);
  const say = useSay();
  const { may } = useViewer();
  const works = may('WORK');
  return (
    <Section title={t('tasks')}>
      {tasks.length === 0 && <Text c="dimmed">{t('noTasks')}</Text>}
      <ul className={css.tasks}>
        {tasks.map(task => (
          <li key={task.id} className={css.task}>
            {works ? (
              <Link href={paths.inbox(task.id)} className={css.taskName}>
                {say(task.name)}
              </Link>
            ) : (
              <strong className={css.plainName}>{say(task.name)}</strong>
            )}
            <Chip tone={toneOf[task.status]}>{t(`inbox:${statusOf(task)}`)}</Chip>
            <span className={css.who}>{task.owner?.name ?? task.assignee?.name ?? say(task.role?.name)}</span>
            {task.deadline && (
              <span className={css.due}>
                <TaskDeadline deadline={task.deadline} />
                {may('MANAGE') && <DeadlineMenu taskId={task.id} name={say(task.name)} state={task.deadline.state} />}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
