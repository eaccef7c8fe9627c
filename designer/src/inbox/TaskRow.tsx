import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../app/Chip.js';
import { paths } from '../app/paths.js';
import { useNow } from '../app/use-now.js';
import { DeadlineChip } from '../deadline/DeadlineChip.js';
import type { TaskLineFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import { age, dateTime } from '../i18n/moment.js';
import { useViewer } from '../session/viewer.js';
import css from './Inbox.module.css';
import { statusOf, toneOf } from './status.js';

interface TaskRowProps {
  readonly task: TaskLineFragment;
  readonly gone: boolean;
  readonly current: boolean;
  readonly showStatus: boolean;
  /** Somebody else's: whose it is is told. */
  readonly foreign: boolean;
  /** Undefined: it cannot be chosen now. */
  readonly chosen: boolean | undefined;
  readonly onChoose: () => void;
}

/** That a case is suspended matters more than what its task is in. */
function TaskChip({ task, showStatus }: Pick<TaskRowProps, 'task' | 'showStatus'>) {
  const { t } = useTranslation('inbox');
  if (task.suspended) return <Chip tone="warn">{t('suspended')}</Chip>;
  return showStatus && <Chip tone={toneOf[task.status]}>{t(statusOf(task))}</Chip>;
}

function MentionMark({ count }: { readonly count: number }) {
  const { t } = useTranslation('inbox');
  const words = t('mentioned', { count });
  return (
    <span role="img" aria-label={words} title={words}>
      <Chip tone="accent">@{count}</Chip>
    </span>
  );
}

/** Whose it is, where it stands among one's own because one has taken their work over. */
function takenOver({ status, owner, assignee }: TaskLineFragment, me: string) {
  const whose = owner ?? assignee;
  return status !== 'COMPLETED' && whose && whose.id !== me ? whose : null;
}

export function TaskRow({ task, gone, current, showStatus, foreign, chosen, onChoose }: TaskRowProps) {
  const { t } = useTranslation('inbox');
  const say = useSay();
  const now = useNow();
  const { user } = useViewer();
  const since = task.finishedAt ?? task.createdAt;
  const [title, step] = task.context ? [task.context, say(task.name)] : [say(task.name), say(task.processName)];
  const facts = [task.caseKey, task.context && say(task.processName)];
  const whose = foreign ? (task.owner ?? task.assignee)?.name : null;
  if (task.owner && task.ownerFor?.id === user.id) facts.push(t('byDeputy', { name: task.owner.name }));
  else if (task.ownerFor) facts.push(t('forWhom', { name: task.ownerFor.name }));
  else {
    const absent = takenOver(task, user.id);
    const helping = task.helpers.some(({ id }) => id === user.id);
    if (!foreign && absent) facts.push(t(helping ? 'helping' : 'forWhom', { name: absent.name }));
  }
  facts.push(whose ?? say((task.role ?? task.group)?.name));
  return (
    <li className={chosen === undefined ? undefined : css.selectable}>
      {chosen !== undefined && (
        <Checkbox
          size="md"
          aria-label={t('select_one', { name: [title, task.caseKey].join(' · ') })}
          checked={chosen}
          onChange={onChoose}
        />
      )}
      <Link
        href={`${paths.inbox(task.id)}${window.location.search}`}
        className={css.row}
        aria-current={current ? 'true' : undefined}
        data-gone={gone || undefined}
      >
        <span className={css.line}>
          <span className={css.context}>{title}</span>
          <time className={css.age} dateTime={since} title={dateTime(since)}>
            {age(since, now)}
          </time>
        </span>
        <span className={css.line}>
          <span className={css.step}>{step}</span>
          {task.unreadMentions > 0 && !gone && <MentionMark count={task.unreadMentions} />}
          {gone ? <Chip>{t('gone')}</Chip> : <TaskChip task={task} showStatus={showStatus} />}
        </span>
        <span className={css.line}>
          <span className={css.facts}>{facts.filter(Boolean).join(' · ')}</span>
          {task.due && task.deadlineState && <DeadlineChip due={task.due} state={task.deadlineState} />}
        </span>
      </Link>
    </li>
  );
}
