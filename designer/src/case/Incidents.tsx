import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseDocument, type CaseFactsFragment, RetryIncidentDocument } from '../graphql/generated/graphql.js';
import { keyOf, useCommand } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { IncidentDetails } from '../incidents/IncidentDetails.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import { useViewer } from '../session/viewer.js';
import css from './Case.module.css';
import { EditData } from './EditData.js';
import { Helpers } from './Helpers.js';

/** Where the case has stopped and waits for a person, in the words of the case. */
export function Incidents({ found }: { readonly found: CaseFactsFragment }) {
  const { t } = useTranslation('case');
  const say = useSay();
  const manages = useViewer().may('MANAGE');
  const [editing, edit] = useState<string | null>(null);
  if (found.status === 'STOPPED' && found.incidents.length === 0)
    return (
      <Stopped title={t('incidentElsewhere')} text={t('incidentElsewhereText')}>
        <Helpers />
      </Stopped>
    );
  return (
    <>
      {found.incidents.map(incident => (
        <Stopped
          key={incident.element}
          title={t('incident', { name: say(incident.nodeName) })}
          text={incident.message}
          meaning={incident.meaning}
        >
          {incident.mayRetry ? (
            <Retry caseId={found.id} element={incident.element}>
              {manages && incident.between && <Button onClick={() => edit(incident.element)}>{t('editRetry')}</Button>}
            </Retry>
          ) : (
            <Helpers />
          )}
          <IncidentDetails incident={incident} />
        </Stopped>
      ))}
      {editing && <EditData found={found} element={editing} onClose={() => edit(null)} />}
    </>
  );
}

interface StoppedProps {
  readonly title: string;
  readonly text: string;
  readonly meaning?: string;
  readonly children: ReactNode;
}

function Stopped({ title, text, meaning, children }: StoppedProps) {
  return (
    <Alert color="red" className={css.incident} icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Text>{text}</Text>
      {meaning && <Text mt={4}>{meaning}</Text>}
      {children}
    </Alert>
  );
}

interface RetryProps {
  readonly caseId: string;
  readonly element: string;
  readonly children: ReactNode;
}

function Retry({ caseId, element, children }: RetryProps) {
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
        {children}
      </Group>
    </>
  );
}
