import { type Diagram, localText } from '@marshrut/model';
import { type Change, type NamesAround, sideOf } from './change.js';
import { comparedEdges, comparedFields, comparedNodes } from './compare-elements.js';
import { compareFacts, type Line } from './compare-facts.js';
import { processFacts } from './process-facts.js';
import { sameJson } from './same-json.js';

/**
 * How two versions of a process differ, in the words of people who do not draw: first the process, then its steps, branches and
 * data, at last how it is drawn. Elements are matched by their ids. Empty only where the documents are alike.
 */
export function compareDiagrams(before: Diagram, after: Diagram, names: NamesAround): readonly Change[] {
  if (sameJson(before, after)) return [];
  const [was, is] = [sideOf(before, names), sideOf(after, names)];
  const process = compareFacts(processFacts(before, was.telling), processFacts(after, is.telling));
  const found: Change[] = [
    ...(process.length > 0
      ? [{ of: { kind: 'process' as const }, change: 'changed' as const, title: ofProcess, lines: process }]
      : []),
    ...comparedNodes(was, is),
    ...comparedEdges(was, is),
    ...comparedFields(was, is),
  ];
  const moved = after.nodes.filter(({ id, position }) => {
    const old = was.nodes.get(id);
    return old && !sameJson(old.position, position);
  }).length;
  if (moved > 0 || found.length === 0)
    found.push({
      of: { kind: 'process' },
      change: 'layout',
      title: layout,
      lines: moved > 0 ? [movedLine(moved)] : [],
    });
  return found;
}

const ofProcess = localText('Процесс', 'The process');
const layout = localText(
  'Только расположение и порядок на схеме: на дела это не влияет',
  'Only how it is drawn and in which order: cases do not see it',
);

function movedLine(count: number): Line {
  return {
    id: 'position',
    what: localText('сдвинуто блоков', 'blocks moved'),
    was: null,
    is: localText(String(count)),
  };
}
