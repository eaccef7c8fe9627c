import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CaseDocument, type CaseFactsFragment, RetryIncidentDocument } from '../graphql/generated/graphql.js';
import { keyOf, useCommand } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import css from './Case.module.css';

interface IncidentsProps {
  readonly caseId: string;
  readonly incidents: CaseFactsFragment['incidents'];
}

/** Where the case has stopped and waits for a person, in the words of the case. */
export function Incidents({ caseId, incidents }: IncidentsProps) {
  const { t } = useTranslation('case');
  const say = useSay();
  const client = useQueryClient();
  const retry = useCommand(RetryIncidentDocument);
  const again = async (element: string) => {
    await retry.mutateAsync({ input: { caseId, element, idempotencyKey: crypto.randomUUID() } });
    await client.invalidateQueries({ queryKey: keyOf(CaseDocument, { id: caseId }) });
  };
  return incidents.map(({ element, nodeName, message }) => (
    <Alert
      key={element}
      color="red"
      className={css.incident}
      icon={<IconAlertTriangle aria-hidden />}
      title={t('incident', { name: say(nodeName) })}
    >
      <Text>{message}</Text>
      <ProblemAlert problem={problemIn(retry.data?.retryIncident)} />
      <Group mt="md">
        <Button variant="default" loading={retry.isPending} onClick={() => void again(element)}>
          {t('retry')}
        </Button>
      </Group>
    </Alert>
  ));
}
