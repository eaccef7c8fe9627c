import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CaseChanges } from '../../changes/CaseChanges.js';
import { Changes } from '../../changes/Changes.js';
import { TakenOut } from '../../changes/TakenOut.js';
import { ConflictDialog } from '../../conflict/ConflictDialog.js';
import { ProblemAlert } from '../../problem/ProblemAlert.js';
import { Trial } from '../../trial/Trial.js';
import { TryButton } from '../../trial/TryButton.js';
import { useTrial } from '../../trial/use-trial.js';
import { Playbar } from '../Playbar.js';
import css from '../Task.module.css';
import { useComplete } from '../use-complete.js';
import type { ScreenOf } from '../use-task.js';
import { StepTitle } from './StepTitle.js';
import type { StepProps } from './step-props.js';

/** The page before a commit: what will be written, before → after. «Готово» at the end of a task, «Отправить» in the middle. */
export function ReviewStep(step: StepProps & { readonly screen: ScreenOf<'ReviewScreen'> }) {
  const { t } = useTranslation('task');
  const { screen, task, moves } = step;
  const { element } = screen;
  const { changes, caseChanges } = screen;
  const complete = useComplete(task.id, screen.element, {
    onCommitted: answered => step.onCommitted({ ...answered, caseChanges }),
    onHeard: step.outrun.heard,
  });
  const trial = useTrial(task.id, screen.element, screen);
  const nothing = caseChanges.length === 0 ? 'reviewEmpty' : 'reviewCase';
  const words = changes.length === 0 ? nothing : screen.final ? 'reviewFinal' : 'reviewMiddle';
  return (
    <>
      <div className={css.content}>
        <StepTitle arrived={step.arrived}>{t('reviewTitle')}</StepTitle>
        <Text c="dimmed" mb="sm">
          {t(words)}
        </Text>
        <Group gap="sm" mb="lg">
          <TryButton again={trial.tried !== null} busy={trial.isPending} onTry={() => void trial.run()} />
        </Group>
        {(complete.problem ?? trial.problem) && (
          <div className={css.problem}>
            <ProblemAlert problem={complete.problem ?? trial.problem} />
          </div>
        )}
        {trial.tried && <Trial tried={trial.tried} onHide={trial.hide} />}
        {changes.length > 0 && (
          <Changes
            changes={changes}
            written={false}
            lines={{ busy: moves.busy, takeOut: line => void moves.takeOut({ element, ...line }) }}
          />
        )}
        <TakenOut
          lines={screen.takenOut}
          busy={moves.busy}
          onPutBack={line => void moves.putBack({ element, ...line })}
        />
        <CaseChanges changes={caseChanges} caseKey={task.caseKey} written={false} />
      </div>
      <Playbar
        step={step}
        forward={screen.final ? 'finish' : 'submit'}
        busy={complete.isPending}
        onForward={() => void complete.run([])}
      />
      {complete.conflicts && (
        <ConflictDialog
          conflicts={complete.conflicts}
          place="task"
          busy={complete.isPending}
          onBack={complete.leaveConflict}
          onWrite={resolutions => void complete.run(resolutions)}
        />
      )}
    </>
  );
}
