import { ActionIcon, SimpleGrid, Tooltip } from '@mantine/core';
import {
  type Icon,
  IconArrowAutofitHeight,
  IconArrowAutofitWidth,
  IconArrowNarrowRight,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
} from '@tabler/icons-react';
import { useSay } from '../../i18n/local-text.js';
import { useBlockCommands } from '../canvas/use-block-commands.js';
import { type Alignment, alignments } from './align.js';
import { alignmentWords } from './alignment-words.js';

const icons: Readonly<Record<Alignment, Icon>> = {
  left: IconLayoutAlignLeft,
  centre: IconLayoutAlignCenter,
  right: IconLayoutAlignRight,
  top: IconLayoutAlignTop,
  row: IconLayoutAlignMiddle,
  bottom: IconLayoutAlignBottom,
  spreadAcross: IconArrowAutofitWidth,
  spreadDown: IconArrowAutofitHeight,
  straighten: IconArrowNarrowRight,
};

/** Putting several chosen blocks in line. */
export function AlignButtons() {
  const say = useSay();
  const { align } = useBlockCommands();
  return (
    <SimpleGrid cols={3} spacing="xs" verticalSpacing="xs">
      {alignments.map(how => {
        const Glyph = icons[how];
        return (
          <Tooltip key={how} label={say(alignmentWords[how])}>
            <ActionIcon
              variant="default"
              size={40}
              w="100%"
              aria-label={say(alignmentWords[how])}
              onClick={() => align(how)}
            >
              <Glyph size={20} stroke={1.75} />
            </ActionIcon>
          </Tooltip>
        );
      })}
    </SimpleGrid>
  );
}
