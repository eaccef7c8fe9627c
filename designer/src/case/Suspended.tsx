import { Alert, Button, Group, Text } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type CaseFactsFragment, ResumeCaseDocument } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-answer.js';
import { dateTime } from '../i18n/moment.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import { useViewer } from '../session/viewer.js';
import css from './Case.module.css';

/** Who has suspended the case and why; for managers the way on. */
export function Suspended({ found }: { readonly found: CaseFactsFragment }) {
  const { t } = useTranslation('case');
  const client = useQueryClient();
  const resume = useCommand(ResumeCaseDocument);
  const manages = useViewer().may('MANAGE');
  const { suspension } = found;
  if (!suspension) return null;
  const goOn = async () => {
    await resume.mutateAsync({ input: { caseId: found.id, idempotencyKey: crypto.randomUUID() } });
    await client.invalidateQueries({ queryKey: ['Case'] });
  };
  return (
    <Alert color="yellow" className={css.incident} icon={<IconPlayerPause aria-hidden />} title={t('suspendedTitle')}>
      <Text>{t('suspendedBy', { name: suspension.by?.name ?? t('system'), when: dateTime(suspension.at) })}</Text>
      <Text fw={500}>{suspension.reason}</Text>
      <ProblemAlert problem={problemIn(resume.data?.resumeCase)} />
      {manages && (
        <Group mt="md">
          <Button variant="default" loading={resume.isPending} onClick={() => void goOn()}>
            {t('resume')}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
