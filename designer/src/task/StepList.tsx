import { UnstyledButton } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconCheck, IconChevronDown, IconCircleDotFilled, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTalkBeside } from '../comments/TaskDiscussion.js';
import { useSay } from '../i18n/local-text.js';
import css from './Task.module.css';
import type { Work } from './use-task.js';

interface StepListProps {
  readonly steps: Work['steps'];
  /** The current step asks to check what will be written; it is called so, whatever its block is called. */
  readonly review: boolean;
  readonly disabled: boolean;
  readonly onGo: (visit: string) => void;
}

/** The way through the task so far: visited steps lead back, the current one is marked, those behind a commit are closed. */
export function StepList({ steps, review, disabled, onGo }: StepListProps) {
  const { t } = useTranslation('task');
  const say = useSay();
  const small = useMediaQuery('(max-width: 75em)', undefined, { getInitialValueInEffect: false });
  const narrow = useTalkBeside() || small;
  const [opened, { toggle }] = useDisclosure(false);
  const nameOf = (step: Work['steps'][number] | undefined) =>
    review && step?.state === 'CURRENT' ? t('reviewStep') : say(step?.name);
  const current = steps.findIndex(step => step.state === 'CURRENT');
  return (
    <nav aria-label={t('steps')} className={css.steps}>
      {narrow && (
        <UnstyledButton className={css.stepNow} aria-expanded={opened} onClick={toggle}>
          {t('stepNow', { number: current + 1, name: nameOf(steps[current]) })}
          <IconChevronDown size={18} aria-hidden data-opened={opened || undefined} />
        </UnstyledButton>
      )}
      {(!narrow || opened) && (
        <ol className={css.stepList}>
          {steps.map((step, index) => (
            <Step
              key={step.visit ?? `${step.node}.${index}`}
              step={step}
              name={nameOf(step)}
              disabled={disabled}
              onGo={onGo}
            />
          ))}
        </ol>
      )}
    </nav>
  );
}

interface StepRowProps {
  readonly step: Work['steps'][number];
  readonly name: string;
  readonly disabled: boolean;
  readonly onGo: (visit: string) => void;
}

function Step({ step, name, disabled, onGo }: StepRowProps) {
  const { t } = useTranslation('task');
  const { visit, state } = step;
  if (state === 'VISITED' && visit) {
    return (
      <li>
        <UnstyledButton className={css.step} disabled={disabled} onClick={() => onGo(visit)}>
          <IconCheck size={16} aria-hidden />
          <span>{name}</span>
          <span className="visually-hidden">, {t('visited')}</span>
        </UnstyledButton>
      </li>
    );
  }
  const closed = state === 'CLOSED';
  return (
    <li>
      <span
        className={css.step}
        aria-current={state === 'CURRENT' ? 'step' : undefined}
        data-closed={closed || undefined}
      >
        {closed ? <IconLock size={16} aria-hidden /> : <IconCircleDotFilled size={16} aria-hidden />}
        <span>{name}</span>
        {closed && <span className="visually-hidden">, {t('closed')}</span>}
      </span>
    </li>
  );
}
