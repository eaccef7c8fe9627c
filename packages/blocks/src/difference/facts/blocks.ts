import { localText } from '@marshrut/model';
import type { z } from 'zod';
import type { BlockId, definitions } from '../../catalogue.js';
import { named, sayEntity, sayExpression, sayField, sayNode } from '../say.js';
import { field, flag, keys, list, object, oneOf, plain, type Sayings, text, when } from '../sayings.js';
import { change, create, find, search } from './data.js';
import { deadline, event, taken } from './events.js';
import { form } from './form.js';
import { approvalRoute } from './route.js';
import { rules } from './rules.js';
import { sent } from './send.js';
import { fourEyes, returns, who } from './who.js';

export type SettingsOf<B extends BlockId> = z.infer<(typeof definitions)[B]['settings']>;

const assignee = who(localText('Исполнитель', 'Who does it'));
const code = plain(localText('Код', 'Code'));
const give = <V extends { readonly value: string }>(name: (row: V) => string) =>
  list<V>(localText('Передаётся', 'Is given'), (row, telling) => ({
    id: name(row),
    what: localText(name(row)),
    said: sayExpression(row.value, telling),
  }));
const take = taken(localText('Берётся', 'Is taken'));
const until = {
  all: localText('все', 'all'),
  any: localText('хватит одного', 'one is enough'),
  quorum: localText('кворум', 'a quorum'),
  expression: localText('условие', 'a condition'),
};

/** How each block tells its settings; a setting without words does not compile. */
export const sayings: { readonly [B in BlockId]: Sayings<SettingsOf<B>> } = {
  start: {
    trigger: event,
    interrupts: flag(localText('Прерывает', 'Interrupts')),
    offer: object<NonNullable<SettingsOf<'start'>['offer']>>(localText('Предлагать', 'Offered'), {
      record: field(localText('из записи', 'from a record')),
      when: when(localText('если', 'if')),
      from: plain(localText('с', 'from')),
      until: plain(localText('по', 'until')),
    }),
    withdrawal: oneOf(localText('Начавший может отозвать дело', 'Whoever began a case may withdraw it'), {
      unbound: localText('пока другие ничего не записали и не спрошены', 'until others have written or were asked'),
      always: localText('пока дело не завершено', 'until the case is over'),
      never: localText('не может', 'not at all'),
    }),
  },
  task: {
    assignee,
    fourEyes,
    deadline,
    returns: returns(localText('Куда можно вернуть дело', 'Where the case may be sent back to')),
    undo: oneOf(localText('Кто может отменить', 'Who may take it back'), {
      managers: localText('кто отвечает за дела', 'who answers for cases'),
      performer: localText('исполнитель', 'who did it'),
      nobody: localText('никто', 'nobody'),
    }),
  },
  form,
  choice: {},
  parallel: {
    need: plain(localText('Хватит ветвей', 'Branches that are enough')),
    rest: oneOf(localText('Остальные ветви', 'The other branches'), {
      ignore: localText('идут дальше', 'go on'),
      cancel: localText('останавливаются', 'are stopped'),
    }),
  },
  inclusive: {},
  firstOf: {},
  find,
  verify: {
    ask: text(localText('Что спросить', 'What is asked')),
    expected: when(localText('С чем сверить', 'What it is compared with')),
    attempts: plain(localText('Попыток', 'Attempts')),
    into: field(localText('Результат в поле', 'Result into field')),
  },
  create,
  change,
  rules,
  service: { service: plain(localText('Сервис', 'Service')), give: give(({ name }) => name), take },
  send: { what: sent },
  document: {
    name: plain(localText('Название файла', 'Name of the file')),
    text: plain(localText('Текст', 'Text')),
    into: field(localText('В поле', 'Into field')),
  },
  wait: { trigger: event },
  boundary: { trigger: event, interrupts: flag(localText('Прерывает', 'Interrupts')) },
  subprocess: {},
  forEach: {
    over: (over, telling) => {
      const what = localText('Для каждого', 'For each');
      if (over.of === 'people') return { what, said: named(telling.names.roles, over.role) };
      if (over.of === 'times') return { what, said: sayExpression(over.count, telling) };
      const where = search<string>(key => key)(over.where, telling, over.entity);
      const said = sayEntity(over.entity, telling);
      return { what, said, parts: [{ id: 'where', is: over.where, ...where }], frame: over.entity };
    },
    turn: oneOf(localText('Порядок', 'Turn'), {
      together: localText('все сразу', 'all at once'),
      inTurn: localText('по очереди', 'in turn'),
    }),
    item: field(localText('Каждый в поле', 'Each one into field')),
    number: field(localText('Номер в поле', 'Number into field')),
    own: keys(localText('Свои поля', 'Fields of its own'), sayField),
    until: oneOf(localText('Пока не готовы', 'Until'), until),
    counts: when(localText('Считается, если', 'Counts if')),
    quorum: when(localText('Кворум', 'Quorum')),
    when: when(localText('Хватит, когда', 'Enough when')),
    doneInto: field(localText('Сколько готово, в поле', 'How many are done, into field')),
    agreedInto: field(localText('Сколько засчитано, в поле', 'How many count, into field')),
  },
  approvalRoute,
  call: {
    process: plain(localText('Процесс', 'Process')),
    give: give(row => row.field),
    take,
  },
  onEvent: {},
  escalate: { code },
  undo: {
    node: (node, telling) => ({ what: localText('Что откатить', 'What is undone'), said: sayNode(node, telling) }),
  },
  handOver: { assignee },
  commit: {},
  goTo: { to: (to, telling) => ({ what: localText('Куда', 'Where to'), said: sayNode(to, telling) }) },
  end: {
    outcome: text(localText('Итог', 'Outcome')),
    kind: oneOf(localText('Как кончается', 'How it ends'), {
      terminate: localText('останавливает всё', 'stops everything'),
      error: localText('ошибкой', 'with an error'),
    }),
    code,
  },
  note: { text: plain(localText('Текст', 'Text')) },
};
