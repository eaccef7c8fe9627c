import {
  type Icon,
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowBigUpLines,
  IconBellRinging,
  IconBroadcast,
  IconClockHour4,
  IconDatabaseEdit,
  IconListCheck,
  IconMail,
  IconPlayerPlay,
  IconWebhook,
} from '@tabler/icons-react';
import type { TriggerKind } from './settings-of.js';

const icons: Record<TriggerKind, Icon> = {
  none: IconPlayerPlay,
  timer: IconClockHour4,
  message: IconMail,
  signal: IconBroadcast,
  condition: IconListCheck,
  record: IconDatabaseEdit,
  webhook: IconWebhook,
  error: IconAlertTriangle,
  escalation: IconArrowBigUpLines,
  compensation: IconArrowBackUp,
};

/** What kind of event a block waits for, by a sign. */
export function triggerIcon(on: string): Icon {
  return Object.hasOwn(icons, on) ? icons[on as TriggerKind] : IconBellRinging;
}
