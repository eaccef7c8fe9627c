import { type Json, localText, type Node } from '@marshrut/model';
import { type BlockId, definitions } from '../catalogue.js';
import type { Fact, Telling } from './fact.js';
import { type SettingsOf, sayings } from './facts/blocks.js';
import { factsOf } from './sayings.js';

/** The settings of a block in words; of a block that is not known, or whose settings are not whole yet, as they are. */
export function settingsFacts(node: Pick<Node, 'block' | 'settings'>, telling: Telling): readonly Fact[] {
  return known(node.block) ? ofBlock(node.block, node.settings, telling) : rawFacts(node.settings);
}

export function isWhole({ block, settings }: Pick<Node, 'block' | 'settings'>): boolean {
  return known(block) && definitions[block].settings.safeParse(settings).success;
}

function ofBlock<B extends BlockId>(block: B, settings: Node['settings'], telling: Telling): readonly Fact[] {
  const read = definitions[block].settings.safeParse(settings);
  return read.success
    ? factsOf<SettingsOf<B>>(sayings[block], read.data as SettingsOf<B>, telling)
    : rawFacts(settings);
}

export function rawFacts(settings: Readonly<Record<string, Json>>): readonly Fact[] {
  return Object.entries(settings).map(([id, is]) => ({
    id,
    is,
    what: localText(id),
    said: localText(typeof is === 'string' ? is : JSON.stringify(is)),
  }));
}

function known(block: string): block is BlockId {
  return Object.hasOwn(definitions, block);
}
