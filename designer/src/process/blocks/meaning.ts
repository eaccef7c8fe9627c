import type { AssigneeSetting, BlockId } from '@marshrut/blocks';
import type { CardField, Diagram, LocalText, Node } from '@marshrut/model';
import { fieldAt } from '../card/field-at.js';
import { nodeOf, nodesAt, outOf } from '../document/level.js';
import type { SettingsOf, Trigger } from './settings-of.js';
import type { Surroundings } from './surroundings.js';
import { sayTrigger, type TriggerTeller } from './trigger-words.js';

type Word =
  | 'allAtOnce'
  | 'writesToDatabase'
  | 'initiator'
  | 'performerOf'
  | 'managerOf'
  | 'onePerson'
  | 'firstWins'
  | 'undoAll'
  | 'letter'
  | 'stopsAll'
  | 'trigger.message'
  | 'trigger.signal'
  | 'trigger.webhook'
  | 'trigger.error'
  | 'inTurn'
  | 'together'
  | Parameters<TriggerTeller['t']>[0];
type CountWord =
  | 'fieldCount'
  | 'ruleCount'
  | 'branchCount'
  | 'enough'
  | 'times'
  | Parameters<TriggerTeller['count']>[0];

export interface Teller {
  readonly diagram: Diagram;
  readonly surroundings: Surroundings;
  readonly t: (word: Word) => string;
  readonly count: (word: CountWord, count: number) => string;
  readonly say: (text: LocalText | null | undefined) => string;
  /** An expression in words. */
  readonly condition: (text: string) => string;
}

type Telling = (node: Node, teller: Teller) => string;

/** The one line under a block's name: who, what, how many. Empty where there is nothing to say yet. */
export function meaningOf(node: Node, teller: Teller): string {
  return Object.hasOwn(tellings, node.block) ? tellings[node.block as BlockId](node, teller) : node.block;
}

const tellings: Record<BlockId, Telling> = {
  start: (node, teller) => {
    const set = triggered(node, teller);
    if (set || node.parent !== null || node.settings.trigger) return set;
    return teller.diagram.starters.map(key => roleName(key, teller)).join(', ');
  },
  task: assigned,
  handOver: assigned,
  form: (node, { count }) => count('fieldCount', listIn(node, 'fields').length),
  choice: (node, { diagram, count }) => count('branchCount', outOf(diagram, node.id).length),
  parallel: ({ settings: { need } }, { t, count }) =>
    typeof need === 'number' ? count('enough', need) : t('allAtOnce'),
  inclusive: (node, { diagram, count }) => count('branchCount', outOf(diagram, node.id).length),
  firstOf: (_, { t }) => t('firstWins'),
  find: (node, teller) => arrow(entityName(text(node, 'entity'), teller), text(node, 'into'), teller),
  create: (node, teller) => arrow(entityName(text(node, 'entity'), teller), text(node, 'into'), teller),
  verify: (node, { say }) => say(node.settings.ask as LocalText | undefined),
  change: (node, teller) => {
    const field = cardField(text(node, 'record'), teller.diagram.card);
    return field ? `${teller.say(field.name)}: ${teller.count('fieldCount', listIn(node, 'values').length)}` : '';
  },
  rules: ({ settings }, { count }) => {
    const { rules } = (settings as Partial<SettingsOf<'rules'>>).table ?? { rules: [] };
    return rules.length > 0 ? count('ruleCount', rules.length) : '';
  },
  document: node => text(node, 'name'),
  service: node => text(node, 'service'),
  send: (node, { t }) => {
    const what = node.settings.what as SettingsOf<'send'>['what'] | undefined;
    if (what?.send === 'mail') return [t('letter'), what.subject].filter(Boolean).join(': ');
    if (what?.send === 'webhook') return [t('trigger.webhook'), what.service].filter(Boolean).join(': ');
    return what ? [t(`trigger.${what.send}`), what.name && `«${what.name}»`].filter(Boolean).join(' ') : '';
  },
  wait: triggered,
  boundary: triggered,
  onEvent: (node, teller) => {
    const start = nodesAt(teller.diagram, node.id).find(one => one.block === 'start');
    return start ? triggered(start, teller) : '';
  },
  subprocess: () => '',
  forEach: repeated,
  approvalRoute: ({ settings }, { say }) =>
    ((settings as Partial<SettingsOf<'approvalRoute'>>).stages ?? []).map(({ name }) => say(name)).join(' → '),
  call: () => '',
  escalate: node => text(node, 'code') && `«${text(node, 'code')}»`,
  undo: (node, { diagram, t, say }) => {
    const only = text(node, 'node');
    return only === '' ? t('undoAll') : say(nodeOf(diagram, only)?.name);
  },
  goTo: (node, { diagram, say }) => {
    const to = nodeOf(diagram, text(node, 'to'));
    return to ? `→ ${say(to.name)}` : '';
  },
  commit: (_, { t }) => t('writesToDatabase'),
  end: (node, { t, say }) => {
    const outcome = say(node.settings.outcome as LocalText | undefined);
    if (node.settings.kind === 'terminate') return outcome || t('stopsAll');
    if (node.settings.kind !== 'error') return outcome;
    return [t('trigger.error'), text(node, 'code') && `«${text(node, 'code')}»`].filter(Boolean).join(' ');
  },
  note: node => text(node, 'text'),
};

export function roleName(key: string, { surroundings, say }: Pick<Teller, 'surroundings' | 'say'>): string {
  const role = surroundings.roles.find(one => one.key === key);
  return role ? say(role.name) : key;
}

function assigned(node: Node, teller: Teller): string {
  const assignee = node.settings.assignee as AssigneeSetting | undefined;
  if (!assignee) return '';
  switch (assignee.to) {
    case 'role':
      return assignee.role ? roleName(assignee.role, teller) : '';
    case 'group':
      return teller.say(teller.surroundings.groups.find(({ key }) => key === assignee.group)?.name) || assignee.group;
    case 'initiator':
      return teller.t('initiator');
    case 'field':
      return teller.say(cardField(assignee.field, teller.diagram.card)?.name);
    case 'performer':
      return teller.t('performerOf');
    case 'manager':
      return teller.t('managerOf');
    default:
      return teller.t('onePerson');
  }
}

function triggered({ settings }: Node, teller: Teller): string {
  const trigger = settings.trigger as Trigger | undefined;
  return trigger
    ? sayTrigger(trigger, { ...teller, entity: key => entityName(key, teller), expression: teller.condition })
    : '';
}

/** «Комиссия, всем сразу». */
function repeated(node: Node, teller: Teller): string {
  const { over, turn } = node.settings as Partial<SettingsOf<'forEach'>>;
  if (!over) return '';
  const times = over.of === 'times' ? Number(over.count) : 0;
  const what = {
    records: () => (over.of === 'records' ? entityName(over.entity, teller) : ''),
    people: () => (over.of === 'people' ? roleName(over.role, teller) : ''),
    times: () => (times > 0 ? teller.count('times', times) : ''),
  }[over.of]();
  return [what, teller.t(turn === 'inTurn' ? 'inTurn' : 'together')].filter(Boolean).join(', ');
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
