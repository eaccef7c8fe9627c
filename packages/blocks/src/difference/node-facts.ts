import { type Diagram, localText, type Node } from '@marshrut/model';
import { type BlockId, definitions } from '../catalogue.js';
import type { Fact, Telling } from './fact.js';
import { condition, quoted, sayExpression, sayNode, yesNo } from './say.js';
import { isWhole, rawFacts, settingsFacts } from './settings-facts.js';

/** What a block is called: «Задача «Проверка»». */
export function sayBlock({ block, name }: Pick<Node, 'block' | 'name'>) {
  const kind = Object.hasOwn(definitions, block) ? definitions[block as BlockId].name : localText(block);
  const own = quoted(name);
  return localText(`${kind.ru} ${own.ru}`, `${kind.en} ${own.en}`);
}

/** All facts of a block but where it is drawn. `raw`: settings are told as they are. */
export function nodeFacts(node: Node, diagram: Diagram, telling: Telling, raw = !isWhole(node)): readonly Fact[] {
  const settings = raw ? rawFacts(node.settings) : settingsFacts(node, telling);
  return [
    { id: 'name', is: node.name, what: localText('Название', 'Name'), said: quoted(node.name) },
    {
      ...{ id: 'parent', is: node.parent, what: localText('Где', 'Where') },
      said: node.parent === null ? localText('в процессе', 'in the process') : inside(node.parent, telling),
    },
    ...(node.attachedTo === undefined
      ? []
      : [
          {
            ...{ id: 'attachedTo', is: node.attachedTo, what: localText('На границе', 'On the border of') },
            said: sayNode(node.attachedTo, telling),
          },
        ]),
    { id: 'block', is: node.block, what: localText('Вид', 'Kind'), said: sayKind(node.block) },
    {
      ...{ id: 'blockVersion', is: node.blockVersion, what: localText('Версия блока', 'Version of the block') },
      said: localText(String(node.blockVersion)),
    },
    ...settings.map(fact => ({ ...fact, id: `settings.${fact.id}` })),
    ...branchOrder(node, diagram, telling),
  ];
}

function sayKind(block: string) {
  return Object.hasOwn(definitions, block) ? definitions[block as BlockId].name : localText(block);
}

function inside(parent: string, telling: Telling) {
  const name = sayNode(parent, telling);
  return localText(`внутри ${name.ru}`, `inside ${name.en}`);
}

/** The first branch of a choice whose condition holds is taken, so their order is one of its properties. */
function branchOrder(node: Node, { edges }: Diagram, telling: Telling): readonly Fact[] {
  if (node.block !== 'choice') return [];
  const branches = edges.filter(({ from, otherwise }) => from === node.id && otherwise !== true);
  const parts = branches.map(({ id, to, name, condition: text }) => ({
    ...{ id, is: null, said: localText('') },
    what: name ? quoted(name) : text ? sayExpression(text, telling) : sayNode(to, telling),
  }));
  const what = localText('Ветви', 'Branches');
  return [{ id: 'branches', is: branches.map(({ id }) => id), what, said: localText(''), parts, ordered: 'only' }];
}

/** What is told of an edge; `of`: the diagram it is in. */
export function edgeFacts(edge: Diagram['edges'][number], telling: Telling): readonly Fact[] {
  const { name, otherwise, from, to } = edge;
  return [
    ...(name ? [{ id: 'name', is: name, what: localText('Название', 'Name'), said: quoted(name) }] : []),
    ...(edge.condition === undefined || edge.condition === ''
      ? []
      : [
          {
            ...{ id: 'condition', is: edge.condition },
            ...condition(localText('Условие', 'Condition'), edge.condition, telling),
          },
        ]),
    ...(otherwise === undefined
      ? []
      : [{ id: 'otherwise', is: otherwise, what: localText('«Иначе»', '“Otherwise”'), said: yesNo(otherwise) }]),
    { id: 'from', is: from, what: localText('Откуда', 'From'), said: sayNode(from, telling) },
    { id: 'to', is: to, what: localText('Куда', 'To'), said: sayNode(to, telling) },
  ];
}
