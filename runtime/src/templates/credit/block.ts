import type { CardField, Diagram, Edge, FieldType, LocalText, Node, Settings } from '@marshrut/model';
import { localText } from '@marshrut/model';
import { apart, cardField, node, rows } from '../drawing.js';
import { STUB } from './choices.js';
import { OFFICER } from './roles.js';

/** A rate in percent a year. */
export const percent = { kind: 'decimal', scale: 2, min: '0.01', max: '100' } as const;

export const reference = (entity: string) => ({ kind: 'reference', entity }) as const;

/** Every block is given the application. */
const given: CardField = cardField(
  'application',
  localText('Кредитная заявка', 'Credit application'),
  reference('CreditApplication'),
  'parameter',
);

/** Some blocks are given its client, too. */
export const client = cardField('client', localText('Клиент', 'Client'), reference('CreditClient'), 'parameter');

/** The check that a block made: what it answers to the route. */
export const made = cardField('check', localText('Проверка', 'Check'), reference('CreditCheck'));

interface Drawn {
  readonly name: LocalText;
  readonly description: LocalText;
  readonly card: readonly CardField[];
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** A block of the library: a small process of its own that routes call. People begin it in no other way. */
export function block({ name, description, card, nodes, edges }: Drawn): Diagram {
  return {
    ...{ schemaVersion: 1, kind: 'process', name, description },
    starters: [OFFICER],
    contextLine: 'application.no + " " + application.client.lastName',
    card: [given, ...card],
    nodes: apart([
      node('start', 'start', localText('Вызов блока', 'The block is called'), [0, 0], {
        offer: { record: '', when: 'false' },
      }),
      ...nodes,
    ]),
    edges: [...edges],
  };
}

/** One row without a question: what is counted goes into a field of the card. */
export function counted(
  label: { readonly ru: string; readonly en: string },
  field: string,
  type: FieldType,
  gives: string,
): Settings {
  return {
    table: {
      ...{ hit: 'UNIQUE', inputs: [] },
      outputs: [{ id: 'counted', label: { ...label }, field, type }],
      rules: [{ id: 'count', when: [], gives: [gives] }],
    },
  };
}

export const STUBBED = `"${STUB[0]}"`;

/** Keeps what a check has found. */
export function keep(kind: string, source: string, values: Readonly<Record<string, string>>): Settings {
  return {
    ...{ entity: 'CreditCheck', into: 'check' },
    values: rows({ application: 'application', kind: `"${kind}"`, source, at: 'now()', ...values }),
  };
}

/** All checks so far, as a table. Its last column says where an answer is from. */
export const checksTable = {
  of: 'application',
  entity: 'CreditCheck',
  mode: 'read',
  columns: ['kind', 'result', 'comment', 'source'].map(field => ({ field, mode: 'read', required: false })),
  min: 0,
  max: 100,
  order: null,
};

export const person = (role: string, amount: string, unit: 'workingHours' | 'workingDays'): Settings => ({
  assignee: { to: 'role', role },
  deadline: { amount, unit, calendar: null, warnAt: 80, escalation: '' },
});
