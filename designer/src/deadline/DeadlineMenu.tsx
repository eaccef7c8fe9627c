import { ActionIcon, Menu, NumberInput, Select, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../app/ReasonDialog.js';
import { toast } from '../app/toast.js';
import {
  type DeadlineState,
  ExtendDeadlineDocument,
  PauseDeadlineDocument,
  ResumeDeadlineDocument,
  type TermUnit,
} from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-answer.js';
import { problemIn } from '../problem/problem.js';
import css from './Deadline.module.css';
import './words.js';

interface DeadlineMenuProps {
  readonly taskId: string;
  readonly name: string;
  readonly state: DeadlineState;
}

/** What those who answer for the case do to the deadline of a task: extend it, pause it, let it go on. */
export function DeadlineMenu({ taskId, name, state }: DeadlineMenuProps) {
  const { t } = useTranslation('deadline');
  const client = useQueryClient();
  const [asked, ask] = useState<'extend' | 'pause' | null>(null);
  const resume = useCommand(ResumeDeadlineDocument);
  const moved = () => {
    ask(null);
    for (const queryKey of [['Case'], ['CaseHistory'], ['TaskState']]) void client.invalidateQueries({ queryKey });
  };
  const goOn = async () => {
    const { resumeDeadline } = await resume.mutateAsync({ input: { taskId, idempotencyKey: crypto.randomUUID() } });
    const problem = problemIn(resumeDeadline);
    if (problem) return toast(problem.message, 'bad');
    return moved();
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={t('actions', { task: name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {state !== 'PAUSED' && <Menu.Item onClick={() => ask('extend')}>{t('extend')}</Menu.Item>}
          {(state === 'RUNNING' || state === 'WARNED') && (
            <Menu.Item onClick={() => ask('pause')}>{t('pause')}</Menu.Item>
          )}
          {state === 'PAUSED' && <Menu.Item onClick={() => void goOn()}>{t('resume')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {asked === 'extend' && <Extend taskId={taskId} onDone={moved} onClose={() => ask(null)} />}
      {asked === 'pause' && <Pause taskId={taskId} onDone={moved} onClose={() => ask(null)} />}
    </>
  );
}

interface DialogProps {
  readonly taskId: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const units: readonly TermUnit[] = ['WORKING_DAYS', 'DAYS', 'WORKING_HOURS', 'HOURS'];
const MOST = 3650;

function Extend({ taskId, onDone, onClose }: DialogProps) {
  const { t } = useTranslation('deadline');
  const [amount, setAmount] = useState<number | string>(5);
  const [unit, setUnit] = useState<TermUnit>('WORKING_DAYS');
  const [wrong, setWrong] = useState(false);
  const extend = useCommand(ExtendDeadlineDocument);
  const confirm = async (reason: string) => {
    const fits = typeof amount === 'number' && Number.isInteger(amount) && amount >= 1 && amount <= MOST;
    setWrong(!fits);
    if (!fits) return;
    const input = { taskId, amount, unit, reason, idempotencyKey: crypto.randomUUID() };
    if (!problemIn((await extend.mutateAsync({ input })).extendDeadline)) onDone();
  };
  return (
    <ReasonDialog
      title={t('extendTitle')}
      reason={{ label: t('reason'), missing: t('reasonMissing') }}
      confirm={t('extend')}
      keep={t('keep')}
      problem={problemIn(extend.data?.extendDeadline)}
      busy={extend.isPending}
      onConfirm={reason => void confirm(reason)}
      onClose={onClose}
    >
      <Text>{t('extendText')}</Text>
      <div className={css.term}>
        <NumberInput label={t('amount')} min={1} max={MOST} allowDecimal={false} value={amount} onChange={setAmount} />
        <Select
          aria-label={t('unit')}
          allowDeselect={false}
          data={units.map(value => ({ value, label: t(value) }))}
          value={unit}
          onChange={value => setUnit(units.find(one => one === value) ?? 'WORKING_DAYS')}
        />
      </div>
      {wrong && (
        <Text c="red" role="alert">
          {t('amountWrong')}
        </Text>
      )}
    </ReasonDialog>
  );
}

function Pause({ taskId, onDone, onClose }: DialogProps) {
  const { t } = useTranslation('deadline');
  const pause = useCommand(PauseDeadlineDocument);
  const confirm = async (reason: string) => {
    const input = { taskId, reason, idempotencyKey: crypto.randomUUID() };
    if (!problemIn((await pause.mutateAsync({ input })).pauseDeadline)) onDone();
  };
  return (
    <ReasonDialog
      title={t('pauseTitle')}
      reason={{ label: t('reason'), missing: t('reasonMissing') }}
      confirm={t('pause')}
      keep={t('keep')}
      problem={problemIn(pause.data?.pauseDeadline)}
      busy={pause.isPending}
      onConfirm={reason => void confirm(reason)}
      onClose={onClose}
    >
      <Text>{t('pauseText')}</Text>
    </ReasonDialog>
  );
}
