import { List, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedVersion } from '../versions/VersionsPage.js';

interface RunningCasesProps {
  readonly versions: readonly ListedVersion[];
  readonly moves: boolean;
  readonly onMoves: (moves: boolean) => void;
}

/** How many cases run on each version, and whether they stay there. */
export function RunningCases({ versions, moves, onMoves }: RunningCasesProps) {
  const { t } = useTranslation('process');
  const running = versions.filter(({ runningCases }) => runningCases > 0);
  if (running.length === 0) return <Text>{t('runningNone')}</Text>;
  return (
    <Radio.Group label={t('casesNow')} value={moves ? 'move' : 'stay'} onChange={value => onMoves(value === 'move')}>
      <List size="sm" my={4}>
        {running.map(({ id, number, runningCases }) => (
          <List.Item key={id}>{t('casesOn', { number, count: runningCases })}</List.Item>
        ))}
      </List>
      <Stack gap="xs" mt="xs">
        <Radio value="stay" label={t('casesStay')} />
        <Radio value="move" label={t('casesMove')} />
      </Stack>
    </Radio.Group>
  );
}
