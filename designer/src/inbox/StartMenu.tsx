import { Button, Loader, Menu, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../app/toast.js';
import { StartableDocument, type StartableQuery } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { useSay } from '../i18n/local-text.js';
import { problemIn } from '../problem/problem.js';
import { useViewer } from '../session/viewer.js';
import { useStart } from './use-start.js';

const StartDialog = lazy(() => import('./StartDialog.js').then(file => ({ default: file.StartDialog })));

type Startable = StartableQuery['startable'][number];

/** «Начать»: the processes this person may start. One that asks for something first opens a small form. */
export function StartMenu() {
  const { t } = useTranslation('inbox');
  const say = useSay();
  const [opened, setOpened] = useState(false);
  const [asking, ask] = useState<Startable | null>(null);
  const { outside } = useViewer();
  const startable = useAnswer(StartableDocument, {}, { enabled: opened || outside });
  const { start, isStarting } = useStart();
  const begin = async (process: Startable) => {
    if (process.parameters.length > 0) return ask(process);
    const problem = problemIn(await start(process.processId, {}));
    if (problem) void toast(problem.message, 'bad');
  };
  // A contractor begins nothing: there is no button then.
  if (outside && !startable.data?.startable.length) return null;
  return (
    <>
      <Menu opened={opened} onChange={setOpened} position="bottom-end" width={320}>
        <Menu.Target>
          <Button leftSection={<IconPlus size={16} aria-hidden />} loading={isStarting}>
            {t('start')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('startTitle')}</Menu.Label>
          {startable.isPending && <Loader size="sm" m="md" />}
          {startable.data?.startable.length === 0 && (
            <Text p="md" c="dimmed">
              {t('startNone')}
            </Text>
          )}
          {startable.data?.startable.map(process => (
            <Menu.Item key={process.processId} onClick={() => void begin(process)}>
              <Text fw={500}>{say(process.name)}</Text>
              {process.description && (
                <Text size="xs" c="dimmed">
                  {say(process.description)}
                </Text>
              )}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <Suspense>
          <StartDialog process={asking} onClose={() => ask(null)} />
        </Suspense>
      )}
    </>
  );
}
