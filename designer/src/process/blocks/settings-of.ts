import type { BlockId, definitions } from '@marshrut/blocks';

/** The settings of a block, as its definition makes them. */
export type SettingsOf<B extends BlockId> = ReturnType<(typeof definitions)[B]['create']>;

/** What an event waits for. */
export type Trigger =
  | SettingsOf<'wait'>['trigger']
  | SettingsOf<'boundary'>['trigger']
  | NonNullable<SettingsOf<'start'>['trigger']>;

export type TriggerKind = Trigger['on'];
export type TriggerOf<K extends TriggerKind> = Extract<Trigger, { on: K }>;
export type Timer = TriggerOf<'timer'>;
