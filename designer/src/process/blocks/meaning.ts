import type { AssigneeSetting, BlockId } from '@marshrut/blocks';
import type { CardField, Diagram, LocalText, Node } from '@marshrut/model';
import { fieldAt } from '../card/field-at.js';
import { outOf } from '../document/level.js';
import type { Surroundings } from './surroundings.js';

type Word = 'allAtOnce' | 'writesToDatabase' | 'initiator';
type CountWord = 'fieldCount' | 'branchCount';

export interface Teller {
  readonly diagram: Diagram;
  readonly surroundings: Surroundings;
  readonly t: (word: Word) => string;
  readonly count: (word: CountWord, count: number) => string;
  readonly say: (text: LocalText | null | undefined) => string;
}

type Telling = (node: Node, teller: Teller) => string;

/** The one line under a block's name: who, what, how many. Empty where there is nothing to say yet. */
export function meaningOf(node: Node, teller: Teller): string {
  return Object.hasOwn(tellings, node.block) ? tellings[node.block as BlockId](node, teller) : node.block;
}

const tellings: Record<BlockId, Telling> = {
  start: (node, { diagram, ...teller }) =>
    node.parent === null ? diagram.starters.map(key => roleName(key, teller)).join(', ') : '',
  task: assigned,
  handOver: assigned,
  form: (node, { count }) => count('fieldCount', listIn(node, 'fields').length),
  choice: (node, { diagram, count }) => count('branchCount', outOf(diagram, node.id).length),
  parallel: (_, { t }) => t('allAtOnce'),
  find: (node, teller) => arrow(entityName(text(node, 'entity'), teller), text(node, 'into'), teller),
  create: (node, teller) => arrow(entityName(text(node, 'entity'), teller), text(node, 'into'), teller),
  change: (node, teller) => {
    const field = cardField(text(node, 'record'), teller.diagram.card);
    return field ? `${teller.say(field.name)}: ${teller.count('fieldCount', listIn(node, 'values').length)}` : '';
  },
  commit: (_, { t }) => t('writesToDatabase'),
  end: (node, { say }) => say(node.settings.outcome as LocalText | undefined),
  note: node => text(node, 'text'),
};

export function roleName(key: string, { surroundings, say }: Pick<Teller, 'surroundings' | 'say'>): string {
  const role = surroundings.roles.find(one => one.key === key);
  return role ? say(role.name) : key;
}

function assigned(node: Node, teller: Teller): string {
  const assignee = node.settings.assignee as AssigneeSetting | undefined;
  if (assignee?.to === 'initiator') return teller.t('initiator');
  if (assignee?.to === 'field') return teller.say(cardField(assignee.field, teller.diagram.card)?.name);
  return assignee?.role ? roleName(assignee.role, teller) : '';
}

function entityName(key: string, { surroundings, say }: Teller): string {
  return say(surroundings.entities.get(key)?.name);
}

function arrow(from: string, into: string, { diagram, surroundings, say }: Teller): string {
  const target = fieldAt(diagram.card, surroundings.entities, into);
  return target && say(target.name) !== from ? `${from} → ${say(target.name)}` : from;
}

function cardField(key: string, card: readonly CardField[]): CardField | undefined {
  return card.find(field => field.key === key);
}

function text(node: Node, key: string): string {
  const value = node.settings[key];
  return typeof value === 'string' ? value : '';
}

function listIn(node: Node, key: string): readonly unknown[] {
  const value = node.settings[key];
  return Array.isArray(value) ? value : [];
}
