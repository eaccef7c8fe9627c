import { Button, Group } from '@mantine/core';
import { type Icon, IconCircleCheck, IconHandGrab, IconPlayerPause, IconUserCheck, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Empty } from '../app/Empty.js';
import { paths } from '../app/paths.js';
import { dateTime } from '../i18n/moment.js';
import { useInboxView } from '../inbox/view.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { useViewer } from '../session/viewer.js';
import css from './Task.module.css';
import { TaskHead } from './TaskHead.js';
import { TransferDialog } from './TransferDialog.js';
import { useMoves } from './use-moves.js';
import type { Task } from './use-task.js';
import { Written } from './Written.js';

interface Words {
  readonly icon: Icon;
  readonly title: string;
  readonly text: string;
}

/** A task nobody works on here and now: what state it is in, and the one thing to do about it. */
export function RestingTask({ task }: { readonly task: Task }) {
  const { t } = useTranslation('task');
  const { user } = useViewer();
  const moves = useMoves(task.id);
  const [view, show] = useInboxView();
  /** What was taken from the queue is mine now: the list goes along. */
  const take = async () => {
    if (!(await moves.claim()) && view === 'QUEUE') show('MINE');
  };
  const [transferring, setTransferring] = useState(false);
  const words = wordsOf();
  function wordsOf(): Words {
    switch (task.status) {
      case 'OPEN':
        if (task.assignee?.id === user.id) return { icon: IconUserCheck, title: t('givenTitle'), text: t('givenText') };
        if (task.assignee)
          return { icon: IconUserCheck, title: t('givenTo', { name: task.assignee.name }), text: t('givenToText') };
        return { icon: IconHandGrab, title: t('freeTitle'), text: t('freeText') };
      case 'PAUSED':
        if (task.owner?.id === user.id)
          return { icon: IconPlayerPause, title: t('pausedTitle'), text: t('pausedText') };
        break;
      case 'COMPLETED':
        return { icon: IconCircleCheck, title: t('completedTitle'), text: t('completedText') };
      case 'CANCELLED': {
        const { stopped } = task;
        if (!stopped) return { icon: IconX, title: t('cancelledTitle'), text: t('cancelledText') };
        const who = { name: stopped.by?.name ?? '', when: dateTime(stopped.at), reason: stopped.reason };
        return { icon: IconX, title: t(`stopped_${stopped.why}`), text: t('stoppedText', who) };
      }
      case 'ACTIVE':
        break;
    }
    const text = task.owner ? t('othersText', { name: task.owner.name }) : t('othersUnknown');
    return { icon: IconUserCheck, title: t('othersTitle'), text };
  }
  const whose = task.owner ?? task.assignee;
  const foreign = whose && whose.id !== user.id && task.ownerFor?.id !== user.id ? whose : null;
  const claim = task.can.includes('CLAIM') || (task.can.includes('OPEN') && task.status === 'OPEN');
  return (
    <div className={css.wizard}>
      <TaskHead task={task} />
      <div className={css.resting}>
        <ProblemAlert problem={moves.problem} />
        <Empty icon={words.icon} title={words.title} text={words.text}>
          <Group justify="center" gap="sm">
            {claim && (
              <Button loading={moves.busy} onClick={() => void take()} data-autofocus>
                {foreign ? t('claimFor', { name: foreign.name }) : t('claim')}
              </Button>
            )}
            {task.can.includes('RESUME') && (
              <Button loading={moves.busy} onClick={() => void moves.resume()}>
                {t('resume')}
              </Button>
            )}
            {task.can.includes('TRANSFER') && (
              <Button variant="default" disabled={moves.busy} onClick={() => setTransferring(true)}>
                {t('transfer')}
              </Button>
            )}
            {task.can.includes('RELEASE') && (
              <Button variant="default" disabled={moves.busy} onClick={() => void moves.release()}>
                {t('release')}
              </Button>
            )}
            {task.status !== 'OPEN' && task.status !== 'PAUSED' && (
              <Button variant="default" component={Link} href={paths.case(task.case.id)}>
                {t('openCase', { key: task.caseKey })}
              </Button>
            )}
          </Group>
        </Empty>
        {transferring && (
          <TransferDialog
            taskId={task.id}
            moves={moves}
            onClose={() => setTransferring(false)}
            onDone={() => setTransferring(false)}
          />
        )}
        {task.status === 'COMPLETED' && <Written taskId={task.id} />}
      </div>
    </div>
  );
}
