import { localText, type Settings } from '@marshrut/model';
import { type Element, idOf, oneOf, textOf } from '../xml/element.js';
import { called, type Reading } from './reading.js';

/** How often something is done, as the settings of a for-each; null where it is done once. */
export function loopOf(reading: Reading, element: Element): Settings | null {
  const loop = oneOf(element, 'loopCharacteristics');
  if (!loop) return null;
  if (loop.$type !== 'bpmn:MultiInstanceLoopCharacteristics') {
    reading.note(
      'kept',
      element,
      `Ожидался повтор «Для каждого», но «${called(element)}» повторяется по условию. Здесь он выполнится один раз; нарисуйте возврат стрелкой.`,
      `Expected a repetition for each, but "${called(element)}" is repeated on a condition. Here it is done once; draw the way back as an arrow.`,
    );
    return null;
  }
  const cardinality = textOf(oneOf(loop, 'loopCardinality'), 'body').trim();
  const number = /^\d{1,4}$/.test(cardinality)
    ? { kind: 'feel' as const, text: cardinality }
    : reading.expression(cardinality);
  const count = cardinality !== '' && number.kind === 'feel' ? number.text : '1';
  const completion = textOf(oneOf(loop, 'completionCondition'), 'body').trim();
  const until = completion === '' ? null : reading.expression(completion);
  const said = (cardinality === '' || number.kind === 'feel') && (until === null || until.kind === 'feel');
  if (said && cardinality !== '') reading.said.add(loop);
  if (!said || cardinality === '')
    reading.note(
      'guessed',
      element,
      `Ожидалось, для чего повторять «${called(element)}», но это не читается. Пока один раз; выберите записи, людей или число.`,
      `Expected what "${called(element)}" is done for, but this cannot be read. Once for now; choose records, people or a number.`,
    );
  return {
    over: { of: 'times', count },
    turn: loop.get('isSequential') === true ? 'inTurn' : 'together',
    item: null,
    number: null,
    own: [],
    until: until?.kind === 'feel' ? 'expression' : 'all',
    counts: '',
    quorum: '',
    when: until?.kind === 'feel' ? until.text : '',
    doneInto: null,
    agreedInto: null,
  };
}

/** A for-each around one step: it takes the place of the step, which stands inside it between a start and an end. */
export function around(
  reading: Reading,
  element: Element,
  parent: string | null,
  settings: Settings,
  read: (into: string) => string | null,
): string {
  const id = reading.block(element, 'forEach', settings, parent);
  const add = (suffix: string, block: string, ru: string, en: string, x: number): string => {
    const node = {
      id: reading.freshId(`${idOf(element)}_${suffix}`),
      block,
      blockVersion: 1,
      name: localText(ru, en),
      parent: id,
      position: { x, y: 80 },
      settings: {},
    };
    reading.nodes.push({ node, order: reading.order() });
    return node.id;
  };
  const first = add('first', 'start', 'Начало', 'Start', 64);
  const step = read(id);
  const last = add('last', 'end', 'Завершение', 'End', 592);
  if (step) {
    reading.way(first, step);
    reading.way(step, last);
  }
  return id;
}
