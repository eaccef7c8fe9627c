import { type Element, extensionsOf, idOf, listOf, oneOf, textOf } from '../xml/element.js';
import { isLinkTarget } from './level.js';
import { called, type Reading } from './reading.js';

/** The lane each element stands in, the innermost; where there are none, the pool. */
export function lanesOf(process: Element, pool: string): ReadonlyMap<string, string> {
  const lanes = new Map<string, string>();
  const read = (laneSet: Element | undefined): void => {
    for (const lane of listOf(laneSet, 'lanes')) {
      for (const node of listOf(lane, 'flowNodeRef'))
        if (textOf(lane, 'name').trim()) lanes.set(idOf(node), textOf(lane, 'name').trim());
      read(oneOf(lane, 'childLaneSet'));
    }
  };
  for (const laneSet of listOf(process, 'laneSets')) read(laneSet);
  if (pool)
    for (const element of listOf(process, 'flowElements'))
      if (!lanes.has(idOf(element))) lanes.set(idOf(element), pool);
  return lanes;
}

/** What of the file has no part in a diagram, by kind; each is kept. */
export function noteForeign(reading: Reading, root: Element, process: Element): void {
  for (const laneSet of listOf(process, 'laneSets'))
    for (const lane of listOf(laneSet, 'lanes'))
      reading.note(
        'kept',
        lane,
        `Дорожка «${called(lane)}» сохранится в файле; её имя стало ролью исполнителей. Выберите роль, если она называется иначе.`,
        `The lane "${called(lane)}" stays in the file; its name became the role of those who work in it. Choose the role if it has another name.`,
      );
  for (const one of listOf(root, 'rootElements')) {
    if (one.$type === 'bpmn:Process' && one !== process && listOf(one, 'flowElements').length > 0)
      noteOther(reading, one);
    if (one.$type === 'bpmn:Collaboration')
      for (const flow of [...listOf(one, 'participants'), ...listOf(one, 'messageFlows')]) noteKept(reading, flow);
  }
  noteIn(reading, process);
  noteVendors(reading, process);
}

function noteIn(reading: Reading, container: Element): void {
  for (const element of [...listOf(container, 'flowElements'), ...listOf(container, 'artifacts')]) {
    if (element.$instanceOf('bpmn:SubProcess') && reading.taken.has(element)) noteIn(reading, element);
    if (!reading.taken.has(element) && !ofJump(element) && element.$type !== 'bpmn:Association')
      noteKept(reading, element);
  }
}

/** The other end of a jump is told by the jump. */
function ofJump(element: Element): boolean {
  const source = element.$type === 'bpmn:SequenceFlow' ? oneOf(element, 'sourceRef') : element;
  return source !== undefined && isLinkTarget(source);
}

function noteKept(reading: Reading, element: Element): void {
  reading.note(
    'kept',
    element,
    `«${called(element)}» здесь не показывается, но сохранится в файле. Делать ничего не нужно.`,
    `"${called(element)}" is not shown here, but it stays in the file. Nothing needs to be done.`,
  );
}

function noteOther(reading: Reading, process: Element): void {
  reading.note(
    'kept',
    process,
    `Процесс «${called(process)}» из этого же файла не взят, но сохранится в нём. Возьмите его отдельно, если он нужен.`,
    `The process "${called(process)}" of the same file is not taken, but stays in it. Take it by itself if you need it.`,
  );
}

/** Settings of other tools, summed up by their prefix. */
function noteVendors(reading: Reading, process: Element): void {
  const counts = new Map<string, number>();
  for (const element of [process, ...reading.taken]) {
    const names = [...extensionsOf(element).map(({ $type }) => $type), ...Object.keys(element.$attrs)];
    for (const name of names) {
      const [prefix = '', local] = name.split(':');
      if (local !== undefined && prefix !== 'marshrut' && prefix !== 'xmlns')
        counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    }
  }
  for (const [prefix, count] of counts)
    reading.note(
      'kept',
      process,
      `Настройки «${prefix}» (${count}) сохранятся в файле. Прочитаны исполнители, поля форм и имена сервисов; остальное настройте в блоках.`,
      `Settings of "${prefix}" (${count}) stay in the file. People, form fields and names of services were read; set the rest in the blocks.`,
    );
}
