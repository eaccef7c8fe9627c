import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RetryIncidentDocument, TaskDocument } from '../../graphql/generated/graphql.js';
import { keyOf, useCommand } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { ProblemAlert } from '../../problem/ProblemAlert.js';
import { problemIn } from '../../problem/problem.js';
import { Playbar } from '../Playbar.js';
import css from '../Task.module.css';
import type { ScreenOf } from '../use-task.js';
import { StepTitle } from './StepTitle.js';
import type { StepProps } from './step-props.js';

/** The step cannot go on: what was expected, what was found; the way back is open, and it can be tried again. */
export function IncidentStep(step: StepProps & { readonly screen: ScreenOf<'IncidentScreen'> }) {
  const { t } = useTranslation('task');
  const say = useSay();
  const client = useQueryClient();
  const retry = useCommand(RetryIncidentDocument);
  const { screen, task } = step;
  const again = async () => {
    const input = { caseId: task.case.id, element: screen.element, idempotencyKey: crypto.randomUUID() };
    await retry.mutateAsync({ input });
    await client.invalidateQueries({ queryKey: keyOf(TaskDocument, { id: task.id }) });
  };
  return (
    <>
      <div className={css.content}>
        <StepTitle arrived={step.arrived}>{say(screen.name)}</StepTitle>
        <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} mb="md">
          {screen.message}
        </Alert>
        <Text c="dimmed">{t('incidentText')}</Text>
        <ProblemAlert problem={problemIn(retry.data?.retryIncident)} />
      </div>
      <Playbar step={step} forward="retry" busy={retry.isPending} onForward={() => void again()} />
    </>
  );
}
