import { Button, Stack, Text } from '@mantine/core';
import { IconCopy, IconSquarePlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { useBlockCommands } from '../canvas/use-block-commands.js';
import { useDocument } from '../editor/editor.js';
import { whyNotGroup } from '../edits/group-inside.edit.js';
import { AlignButtons } from '../placing/AlignButtons.js';
import css from './Panel.module.css';

interface ManyPanelProps {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

export function ManyPanel({ nodes, edges }: ManyPanelProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { blocks } = useSurroundings();
  const diagram = useDocument(state => state.diagram);
  const commands = useBlockCommands();
  const whyNot = whyNotGroup(blocks, diagram, nodes);
  return (
    <div className={css.body}>
      <Text fw={600}>{t('chosenCount', { count: nodes.length })}</Text>
      {nodes.length > 1 && <AlignButtons />}
      <Stack gap="sm">
        <Button
          variant="default"
          leftSection={<IconSquarePlus size={16} aria-hidden />}
          disabled={whyNot !== null}
          onClick={commands.group}
        >
          {t('groupInside')}
        </Button>
        {whyNot && (
          <Text size="sm" c="dimmed">
            {say(whyNot)}
          </Text>
        )}
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
