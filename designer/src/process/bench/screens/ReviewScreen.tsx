import { Button, Group, Text } from '@mantine/core';
import { type Screen, toBeWritten } from '@marshrut/blocks';
import { useTranslation } from 'react-i18next';
import { Changes } from '../../../changes/Changes.js';
import { useShowValue } from '../../../form/use-show-value.js';
import css from '../Bench.module.css';
import { changesInWords } from '../changes.js';
import { useRun } from '../use-session.js';
import { BackButton } from './BackButton.js';
import { CardChanges } from './CardChanges.js';
import type { ScreenProps } from './TaskStand.js';

type ReviewOf = Extract<Screen, { kind: 'review' }>;

/** What the commit would write: only into the memory of this run. */
export function ReviewScreen({ screen, task, by, back, titles, act }: ScreenProps & { readonly screen: ReviewOf }) {
  const { t } = useTranslation(['bench', 'task']);
  const show = useShowValue();
  const bench = useRun(state => state.bench);
  const { element, final } = screen;
  const { entities } = bench.setting.plan;
  const changes = changesInWords(toBeWritten(bench.house, task), { entities, titles, show, written: false });
  return (
    <>
      <h3>{t('task:reviewTitle')}</h3>
      <Text c="dimmed" mb="md">
        {t(changes.length === 0 ? 'reviewNothing' : 'reviewBench')}
      </Text>
      {changes.length > 0 && <Changes changes={changes} written={false} />}
      <CardChanges task={task} titles={titles} />
      <Group justify="flex-end" gap="xs" className={css.foot}>
        <BackButton task={task} by={by} visit={back} act={act} />
        <Button onClick={() => act({ do: 'work', by, command: { type: 'commit', task, element, resolutions: [] } })}>
          {t(final ? 'task:finish' : 'task:submit')}
        </Button>
      </Group>
    </>
  );
}
