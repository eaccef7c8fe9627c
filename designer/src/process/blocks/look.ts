import type { BlockId } from '@marshrut/blocks';
import {
  type Icon,
  IconArrowsSplit2,
  IconDatabaseImport,
  IconEdit,
  IconFilePlus,
  IconFlag,
  IconForms,
  IconGitBranch,
  IconNote,
  IconPlayerPlay,
  IconQuestionMark,
  IconSearch,
  IconUserCheck,
  IconUserShare,
} from '@tabler/icons-react';

/** Colour says what a block is about: people, data, the way, or the border of a level. Defined in `tones.css`. */
export type Tone = 'people' | 'screen' | 'data' | 'way' | 'border' | 'plain';

export interface Look {
  readonly icon: Icon;
  readonly tone: Tone;
  readonly shape: 'card' | 'pill' | 'note';
}

const looks: Record<BlockId, Look> = {
  start: { icon: IconPlayerPlay, tone: 'border', shape: 'pill' },
  task: { icon: IconUserCheck, tone: 'people', shape: 'card' },
  form: { icon: IconForms, tone: 'screen', shape: 'card' },
  choice: { icon: IconGitBranch, tone: 'way', shape: 'card' },
  parallel: { icon: IconArrowsSplit2, tone: 'way', shape: 'card' },
  find: { icon: IconSearch, tone: 'data', shape: 'card' },
  create: { icon: IconFilePlus, tone: 'data', shape: 'card' },
  change: { icon: IconEdit, tone: 'data', shape: 'card' },
  handOver: { icon: IconUserShare, tone: 'people', shape: 'card' },
  commit: { icon: IconDatabaseImport, tone: 'border', shape: 'card' },
  end: { icon: IconFlag, tone: 'border', shape: 'pill' },
  note: { icon: IconNote, tone: 'plain', shape: 'note' },
};

const unknown: Look = { icon: IconQuestionMark, tone: 'plain', shape: 'card' };

/** A block this client does not know is shown grey, with its name. */
export function lookOf(block: string): Look {
  return Object.hasOwn(looks, block) ? looks[block as BlockId] : unknown;
}
