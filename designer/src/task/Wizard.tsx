import { Alert } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTalkBeside } from '../comments/TaskDiscussion.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import type { Committed } from './committed.js';
import { useOutcomeKeys } from './outcome-keys.js';
import { StagedBadge } from './StagedBadge.js';
import { StepList } from './StepList.js';
import { FormStep } from './screens/FormStep.js';
import { IncidentStep } from './screens/IncidentStep.js';
import { ReviewStep } from './screens/ReviewStep.js';
import { SelectionStep } from './screens/SelectionStep.js';
import type { StepProps } from './screens/step-props.js';
import { VerifyStep } from './screens/VerifyStep.js';
import css from './Task.module.css';
import { TaskHead } from './TaskHead.js';
import { useMoves } from './use-moves.js';
import { useOutrun } from './use-outrun.js';
import type { Task, Work } from './use-task.js';

interface WizardProps {
  readonly task: Task;
  readonly work: Work;
  readonly onCommitted: (committed: Committed) => void;
}

/** Shown by this module too, so that it is there when the task is written: a new version may have taken its files away since. */
export { CommittedPage } from './CommittedPage.js';

/** A task in my work: steps at the left, the screen, the playbar below. Each screen brings its own playbar. */
export function Wizard({ task, work, onCommitted }: WizardProps) {
  const { t } = useTranslation('task');
  const stacked = useTalkBeside();
  const outrun = useOutrun(task.id, work.screen.element);
  const moves = useMoves(task.id, outrun.heard);
  const first = useRef(work.screen.element);
  const [pressed] = useState(nobodyHasFocus);
  const shown = useRef<HTMLDivElement>(null);
  useOutcomeKeys(shown);
  const flush = useRef<() => Promise<void>>(async () => undefined);
  const { screen } = work;
  const step: StepProps = {
    task,
    work,
    moves,
    outrun,
    flush,
    arrived: pressed || screen.element !== first.current,
    onCommitted,
  };
  const goTo = async (visit: string) => {
    await flush.current();
    await moves.goBack(visit);
  };
  return (
    <div className={css.wizard}>
      <TaskHead task={task}>
        <StagedBadge />
      </TaskHead>
      <div className={css.body} data-stacked={stacked || undefined}>
        <StepList
          steps={work.steps}
          review={screen.__typename === 'ReviewScreen'}
          disabled={moves.busy}
          onGo={visit => void goTo(visit)}
        />
        <div className={css.screen} key={screen.element} ref={shown}>
          {outrun.told && (
            <div className={css.problem}>
              <Alert color="sea" role="status" icon={<IconRefresh aria-hidden />}>
                {t('outrun')}
              </Alert>
            </div>
          )}
          {!outrun.told && moves.problem && moves.problem.code !== 'INVALID' && (
            <div className={css.problem}>
              <ProblemAlert problem={moves.problem} />
            </div>
          )}
          {screen.__typename === 'FormScreen' && <FormStep {...step} screen={screen} />}
          {screen.__typename === 'SelectionScreen' && <SelectionStep {...step} screen={screen} />}
          {screen.__typename === 'VerifyScreen' && <VerifyStep {...step} screen={screen} />}
          {screen.__typename === 'IncidentScreen' && <IncidentStep {...step} screen={screen} />}
          {screen.__typename === 'ReviewScreen' && <ReviewStep {...step} screen={screen} />}
        </div>
      </div>
    </div>
  );
}

/** What was pressed to come here is gone («Начать», «Взять в работу»); a page that has just been opened is left alone. */
function nobodyHasFocus(): boolean {
  return navigator.userActivation.hasBeenActive && document.activeElement === document.body;
}
