import { card, type Drawn, draw, fields, type ProcessDrawing, role } from '@marshrut/testing';

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };

function task(id: string, name: string, settings: Drawn['settings'], ...paths: string[]): Drawn {
  return {
    block: 'task',
    name,
    settings,
    inside: {
      nodes: {
        [`${id}Start`]: begin,
        [`${id}Form`]: { block: 'form', name: `${name}: данные`, settings: fields(...paths) },
        [`${id}End`]: finish,
      },
      edges: [`${id}Start > ${id}Form`, `${id}Form > ${id}End`],
    },
  };
}

const within = (amount: string) => ({
  deadline: { amount, unit: 'workingDays', calendar: null, warnAt: null, escalation: '' },
});

const cardFields = [card('amount', 'Сумма', { kind: 'money' }), card('remark', 'Замечание', { kind: 'text' })];

const places: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  start: { x: 0, y: 20 },
  register: { x: 240, y: 0 },
  large: { x: 540, y: 0 },
  expert: { x: 880, y: -160 },
  letter: { x: 1220, y: 0 },
  archive: { x: 1220, y: 0 },
  done: { x: 1520, y: 20 },
};

function placed(process: ProcessDrawing): ReturnType<typeof draw> {
  const diagram = draw(process);
  const nodes = diagram.nodes.map(node => ({ ...node, position: places[node.id] ?? node.position }));
  return { ...diagram, nodes };
}

/** A loan is registered; a large one is looked at by an expert. */
export const loan = placed({
  name: 'Кредит',
  starters: ['secretary'],
  card: cardFields,
  nodes: {
    start: begin,
    register: task('register', 'Регистрация', { ...role('secretary'), ...within('3') }, 'amount!'),
    large: { block: 'choice', name: 'Крупная сумма?', settings: {} },
    expert: task('expert', 'Экспертиза', role('secretary'), 'amount?', 'remark'),
    letter: task('letter', 'Письмо клиенту', role('secretary'), 'remark'),
    done: finish,
  },
  edges: [
    'start > register',
    'register > large',
    'large [amount > 300000] > expert : Крупная',
    'large [else] > letter : Обычная',
    'expert > letter',
    'letter > done',
  ],
});

/** More time, a higher limit, no letter, and an archive at the end. */
export const laterLoan = placed({
  name: 'Кредит',
  starters: ['secretary'],
  card: cardFields,
  nodes: {
    start: begin,
    register: task('register', 'Регистрация', { ...role('secretary'), ...within('5') }, 'amount!', 'remark'),
    large: { block: 'choice', name: 'Крупная сумма?', settings: {} },
    expert: task('expert', 'Экспертиза', role('secretary'), 'amount?', 'remark'),
    archive: task('archive', 'В архив', role('secretary'), 'remark'),
    done: finish,
  },
  edges: [
    'start > register',
    'register > large',
    'large [amount > 500000] > expert : Крупная',
    'large [else] > archive : Обычная',
    'expert > archive',
    'archive > done',
  ],
});
