import { Button, Stack, Text } from '@mantine/core';
import { IconCopy, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useBlockCommands } from '../canvas/use-block-commands.js';
import css from './Panel.module.css';

interface ManyPanelProps {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export function ManyPanel({ nodes, edges }: ManyPanelProps) {
  const { t } = useTranslation('process');
  const commands = useBlockCommands();
  return (
    <div className={css.body}>
      <Text fw={600}>{t('chosenCount', { count: nodes.length })}</Text>
      <Stack gap="sm">
        <Button
          variant="default"
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => commands.duplicate(nodes)}
        >
          {t('duplicate')}
        </Button>
        <Button
          variant="default"
          c="var(--bad-text)"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => commands.remove({ nodes, edges })}
        >
          {t('remove')}
        </Button>
      </Stack>
    </div>
  );
}
