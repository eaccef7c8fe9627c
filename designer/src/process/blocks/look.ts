import type { BlockId } from '@marshrut/blocks';
import {
  type Icon,
  IconArrowBackUp,
  IconArrowBearRight,
  IconArrowBigUpLines,
  IconArrowsSplit2,
  IconBellRinging,
  IconBolt,
  IconBoxMultiple,
  IconClockHour4,
  IconDatabaseImport,
  IconEdit,
  IconExternalLink,
  IconFilePlus,
  IconFileText,
  IconFlag,
  IconForms,
  IconGitBranch,
  IconGitFork,
  IconHourglassHigh,
  IconNote,
  IconPlayerPlay,
  IconPlugConnected,
  IconQuestionMark,
  IconRepeat,
  IconRubberStamp,
  IconSearch,
  IconSend,
  IconShieldLock,
  IconTableOptions,
  IconUserCheck,
  IconUserShare,
} from '@tabler/icons-react';

/**
 * Colour says what a block is about: people, data, the way, what lies outside, what may happen, or the border of a level.
 * Defined in `tones.css`.
 */
export type Tone = 'people' | 'screen' | 'data' | 'way' | 'outside' | 'event' | 'border' | 'plain';

export interface Look {
  readonly icon: Icon;
  readonly tone: Tone;
}

const looks: Record<BlockId, Look> = {
  start: { icon: IconPlayerPlay, tone: 'border' },
  task: { icon: IconUserCheck, tone: 'people' },
  form: { icon: IconForms, tone: 'screen' },
  choice: { icon: IconGitBranch, tone: 'way' },
  parallel: { icon: IconArrowsSplit2, tone: 'way' },
  inclusive: { icon: IconGitFork, tone: 'way' },
  firstOf: { icon: IconHourglassHigh, tone: 'way' },
  find: { icon: IconSearch, tone: 'data' },
  verify: { icon: IconShieldLock, tone: 'screen' },
  create: { icon: IconFilePlus, tone: 'data' },
  change: { icon: IconEdit, tone: 'data' },
  rules: { icon: IconTableOptions, tone: 'data' },
  document: { icon: IconFileText, tone: 'data' },
  service: { icon: IconPlugConnected, tone: 'outside' },
  send: { icon: IconSend, tone: 'outside' },
  wait: { icon: IconClockHour4, tone: 'event' },
  boundary: { icon: IconBellRinging, tone: 'event' },
  subprocess: { icon: IconBoxMultiple, tone: 'way' },
  forEach: { icon: IconRepeat, tone: 'way' },
  approvalRoute: { icon: IconRubberStamp, tone: 'people' },
  call: { icon: IconExternalLink, tone: 'outside' },
  onEvent: { icon: IconBolt, tone: 'event' },
  escalate: { icon: IconArrowBigUpLines, tone: 'event' },
  undo: { icon: IconArrowBackUp, tone: 'event' },
  handOver: { icon: IconUserShare, tone: 'people' },
  commit: { icon: IconDatabaseImport, tone: 'border' },
  goTo: { icon: IconArrowBearRight, tone: 'way' },
  end: { icon: IconFlag, tone: 'border' },
  note: { icon: IconNote, tone: 'plain' },
};

const unknown: Look = { icon: IconQuestionMark, tone: 'plain' };

/** A block this client does not know is shown grey, with its name. */
export function lookOf(block: string): Look {
  return Object.hasOwn(looks, block) ? looks[block as BlockId] : unknown;
}
