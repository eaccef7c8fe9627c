import { type CardField, type Diagram, localText } from '@marshrut/model';
import type { Fact, Telling } from './fact.js';
import { type } from './facts/type.js';
import { named, quoted, yesNo } from './say.js';
import { factsOf, formula, keys, oneOf, type Sayings, text } from './sayings.js';

type OfProcess = Omit<Diagram, 'schemaVersion' | 'kind' | 'card' | 'nodes' | 'edges'>;

const ofProcess: Sayings<OfProcess> = {
  name: text(localText('Название', 'Name')),
  description: text(localText('Описание', 'Description')),
  starters: keys(localText('Кто начинает', 'Who starts it'), (role, { names }) => quoted(named(names.roles, role))),
  contextLine: formula(localText('Как называется дело', 'What a case is called')),
  bpmn: ({ process }) => ({
    what: localText('Сведения из файла BPMN', 'What came from a BPMN file'),
    said: localText(process),
  }),
};

/** The process itself, with the order of its card. */
export function processFacts(
  { card, nodes: _nodes, edges: _edges, ...own }: Diagram,
  telling: Telling,
): readonly Fact[] {
  const order = card.map(({ key, name }) => ({ id: key, is: null, what: quoted(name), said: localText('') }));
  return [
    ...factsOf<OfProcess>(ofProcess, own, telling),
    {
      ...{ id: 'card', is: card.map(({ key }) => key), what: localText('Поля дела', 'Fields of the case') },
      ...{ said: localText(''), parts: order, ordered: 'only' as const },
    },
  ];
}

const ofField: Sayings<Omit<CardField, 'key'>> = {
  name: text(localText('Название', 'Name')),
  type,
  use: oneOf(localText('Откуда значение', 'Where its value comes from'), {
    parameter: localText('даётся при начале', 'given at the start'),
    variable: localText('собирается по ходу', 'gathered on the way'),
    constant: localText('постоянное', 'constant'),
    transient: localText('живёт с задачей', 'lives with its task'),
  }),
  value: value => ({
    what: localText('Значение', 'Value'),
    said: typeof value === 'boolean' ? yesNo(value) : localText(String(value)),
  }),
  help: text(localText('Подсказка', 'Help')),
};

export function fieldFacts(field: CardField, telling: Telling): readonly Fact[] {
  return factsOf(ofField, field, telling);
}
