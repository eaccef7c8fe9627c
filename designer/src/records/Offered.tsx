import { Button, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../app/Section.js';
import { toast } from '../app/toast.js';
import { OfferedDocument, type OfferedQuery } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { useStart } from '../inbox/use-start.js';
import '../inbox/words.js';
import { problemIn } from '../problem/problem.js';
import css from './Records.module.css';

const StartDialog = lazy(() => import('../inbox/StartDialog.js').then(file => ({ default: file.StartDialog })));

type Process = OfferedQuery['offered'][number];

/** «Что можно сделать»: processes the server offers from this record, by its data, to this person. */
export function Offered({ entity, id }: { readonly entity: string; readonly id: string }) {
  const { t } = useTranslation('records');
  const say = useSay();
  const answer = useAnswer(OfferedDocument, { entity, record: id });
  const [asking, ask] = useState<Process | null>(null);
  const { start, isStarting } = useStart();
  const begin = async (process: Process) => {
    if (process.parameters.length > 0) return ask(process);
    const problem = problemIn(await start(process.processId, { [process.parameter]: id }));
    if (problem) void toast(problem.message, 'bad');
  };
  const offered = answer.data?.offered ?? [];
  if (offered.length === 0) return null;
  return (
    <div className={css.offered}>
      <Section title={t('offered')}>
        <Text c="dimmed" size="sm" mb="sm">
          {t('offeredHint')}
        </Text>
        <ul>
          {offered.map(process => (
            <li key={process.processId}>
              <Button
                variant="default"
                leftSection={<IconPlayerPlay size={16} aria-hidden />}
                disabled={isStarting}
                onClick={() => void begin(process)}
              >
                {say(process.name)}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      {asking && (
        <Suspense>
          <StartDialog process={asking} given={{ [asking.parameter]: id }} onClose={() => ask(null)} />
        </Suspense>
      )}
    </div>
  );
}
