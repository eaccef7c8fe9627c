import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseDocument, type CaseFactsFragment, RetryIncidentDocument } from '../graphql/generated/graphql.js';
import { keyOf, useCommand } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import css from './Case.module.css';
import { Helpers } from './Helpers.js';

/** Where the case has stopped and waits for a person, in the words of the case. */
export function Incidents({ found }: { readonly found: CaseFactsFragment }) {
  const { t } = useTranslation('case');
  const say = useSay();
  if (found.status === 'STOPPED' && found.incidents.length === 0)
    return (
      <Stopped title={t('incidentElsewhere')} text={t('incidentElsewhereText')}>
        <Helpers />
      </Stopped>
    );
  return found.incidents.map(({ element, nodeName, message, mayRetry }) => (
    <Stopped key={element} title={t('incident', { name: say(nodeName) })} text={message}>
      {mayRetry ? <Retry caseId={found.id} element={element} /> : <Helpers />}
    </Stopped>
  ));
}

interface StoppedProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Stopped({ title, text, children }: StoppedProps) {
  return (
    <Alert color="red" className={css.incident} icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Text>{text}</Text>
      {children}
    </Alert>
  );
}

function Retry({ caseId, element }: { readonly caseId: string; readonly element: string }) {
  const { t } = useTranslation('case');
  const client = useQueryClient();
  const retry = useCommand(RetryIncidentDocument);
  const again = async () => {
    await retry.mutateAsync({ input: { caseId, element, idempotencyKey: crypto.randomUUID() } });
    await client.invalidateQueries({ queryKey: keyOf(CaseDocument, { id: caseId }) });
  };
  return (
    <>
      <ProblemAlert problem={problemIn(retry.data?.retryIncident)} />
      <Group mt="md">
        <Button variant="default" loading={retry.isPending} onClick={() => void again()}>
          {t('retry')}
        </Button>
      </Group>
    </>
  );
}
