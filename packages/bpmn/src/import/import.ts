import { type Diagram, diagramSchema, localText } from '@marshrut/model';
import { SAME } from '../geometry.js';
import type { ImportNote } from '../note.js';
import { decodeXml } from '../xml/decode.js';
import { type Element, idOf, listOf, oneOf, textOf, vendorText } from '../xml/element.js';
import { readXml } from '../xml/read.js';
import { type Refusal, refused } from '../xml/refusal.js';
import { CardOfFile } from './card.js';
import { lanesOf, noteForeign } from './foreign.js';
import { keptOf } from './kept.js';
import { readLevel } from './level.js';
import { readOutcomes } from './outcomes.js';
import { ownProcess, readOwn } from './own.js';
import { placed, shapesOf } from './placing.js';
import { Reading } from './reading.js';
import { makeWhole } from './whole.js';

/** A process of the file: a file of a collaboration has several, and one at a time is taken. */
export interface ProcessOfFile {
  readonly id: string;
  readonly name: string;
  readonly steps: number;
}

export type ImportBpmn =
  | {
      readonly ok: true;
      readonly diagram: Diagram;
      readonly notes: readonly ImportNote[];
      readonly process: string;
      readonly processes: readonly ProcessOfFile[];
    }
  | { readonly ok: false; readonly problems: readonly Refusal[] };

/**
 * A process of a BPMN 2.0 file as a diagram, and what is to be said of it. `process`: its id where the file has several; left
 * out: the first that is meant to be run, else the largest. A file that is no BPMN, is hostile or contradicts itself is refused whole.
 */
export async function importBpmn(file: Uint8Array | string, process?: string): Promise<ImportBpmn> {
  const decoded = typeof file === 'string' ? { text: file } : decodeXml(file);
  if (!('text' in decoded)) return { ok: false, problems: [decoded] };
  // It is text by now, whatever it was written in.
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/^(<\?xml[^>]*?)\sencoding\s*=\s*(?:"[^"]*"|'[^']*')/, '$1');
  const read = await readXml(text);
  if (!read.ok) return read;
  const { root, ids } = read;
  const processes = processesOf(root);
  const chosen = choose(root, processes, process);
  if (!chosen) return { ok: false, problems: [noProcess(processes, process)] };
  const done = await taken(text, root, chosen, ids);
  return done.ok ? { ...done, process: idOf(chosen), processes } : done;
}

async function taken(text: string, root: Element, process: Element, ids: Readonly<Record<string, Element>>) {
  const own = ownProcess(process);
  const pool = poolOf(root, process);
  const card = new CardOfFile(own?.about.card);
  const reading = new Reading(
    text,
    card,
    Object.keys(ids),
    lanesOf(process, textOf(pool, 'name').trim()),
    shapesOf(root),
  );
  readOwn(reading, process, null);
  readLevel(reading, process, null);
  const elements = new Map(Object.entries(ids));
  readOutcomes(reading, elements);
  makeWhole(reading, elements, process);
  noteForeign(reading, root, process);
  const nodes = inOrder(reading.nodes).map(({ node }) => node);
  const edges = inOrder(reading.edges).map(({ edge }) => edge);
  const drawn = placed(reading, nodes, edges, own ? (own.scale ?? SAME) : undefined);
  const about = own?.about ?? aboutOf(reading, process, pool);
  const kept = await keptOf(root, process, reading);
  const rest = kept === '' ? {} : { bpmn: { process: idOf(process), scale: drawn.scale, kept } };
  const diagram = { ...about, card: [...about.card, ...card.fields()], nodes: drawn.nodes, edges, ...rest };
  const checked = diagramSchema.safeParse(diagram);
  if (checked.success) return { ok: true as const, diagram: checked.data, notes: reading.notes };
  return { ok: false as const, problems: checked.error.issues.slice(0, 20).map(tooLarge) };
}

function inOrder<T extends { readonly order: number }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.order - b.order);
}

function processesOf(root: Element): ProcessOfFile[] {
  return listOf(root, 'rootElements').flatMap(one => {
    const steps =
      one.$type === 'bpmn:Process'
        ? listOf(one, 'flowElements').filter(each => each.$instanceOf('bpmn:FlowNode')).length
        : 0;
    const name = textOf(one, 'name').trim() || textOf(poolOf(root, one), 'name').trim() || idOf(one);
    return steps > 0 || ownProcess(one) ? [{ id: idOf(one), name, steps }] : [];
  });
}

function choose(root: Element, processes: readonly ProcessOfFile[], wanted: string | undefined): Element | undefined {
  const elements = listOf(root, 'rootElements').filter(one => processes.some(({ id }) => id === idOf(one)));
  if (wanted !== undefined) return elements.find(one => idOf(one) === wanted);
  const ours = elements.find(one => ownProcess(one) !== null);
  const runnable = elements.filter(one => one.get('isExecutable') === true);
  const sorted = (runnable.length > 0 ? runnable : elements).toSorted(
    (a, b) => listOf(b, 'flowElements').length - listOf(a, 'flowElements').length,
  );
  return ours ?? sorted[0];
}

function noProcess(processes: readonly ProcessOfFile[], wanted: string | undefined): Refusal {
  const [ru, en] = [processes.map(({ id }) => id).join(', '), processes.map(({ id }) => id).join(', ')];
  return wanted !== undefined && processes.length > 0
    ? refused(
        null,
        `Ожидался процесс этого файла, но «${wanted}» в нём нет. Выберите из: ${ru}.`,
        `Expected a process of this file, but there is no "${wanted}" in it. Choose one of: ${en}.`,
      )
    : refused(
        null,
        'Ожидался процесс с шагами, но в файле его нет. Выгрузите схему процесса, а не одну хореографию.',
        'Expected a process with steps, but the file has none. Export the diagram of a process, not a choreography alone.',
      );
}

function poolOf(root: Element, process: Element): Element | undefined {
  const pools = listOf(root, 'rootElements').flatMap(one => listOf(one, 'participants'));
  return pools.find(one => oneOf(one, 'processRef') === process);
}

function aboutOf(
  reading: Reading,
  process: Element,
  pool: Element | undefined,
): Pick<Diagram, 'schemaVersion' | 'kind' | 'name' | 'starters' | 'card'> {
  const name = textOf(process, 'name').trim() || textOf(pool, 'name').trim() || idOf(process);
  return {
    schemaVersion: 1,
    kind: 'process',
    name: localText(name.slice(0, 2000)),
    starters: startersOf(reading, process),
    card: [],
  };
}

/** Who may start it: whom the file names, the lane of the start, else whoever does the first task of a role. */
function startersOf(reading: Reading, process: Element): string[] {
  const [group = ''] = vendorText(process, 'candidateStarterGroups').split(',');
  const start = reading.nodes.find(({ node }) => node.block === 'start' && node.parent === null)?.node;
  const roles = reading.nodes.map(
    ({ node }) => (node.settings.assignee as { readonly role?: string } | undefined)?.role ?? '',
  );
  const role = group.trim() || (reading.lanes.get(start?.id ?? '') ?? '') || roles.find(one => one !== '') || '';
  if (role) return [role.slice(0, 60)];
  reading.note(
    'guessed',
    process,
    'Ожидалось, кто может начать процесс, но в файле этого нет. Пока это роль «analyst»; выберите роли.',
    'Expected who may start the process, but the file does not say. It is the role "analyst" for now; choose the roles.',
  );
  return ['analyst'];
}

function tooLarge({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): Refusal {
  const at = path.map(String).join('.');
  return refused(
    null,
    `Ожидалась схема, которая помещается у нас, но «${at}» не подходит: ${message}. Исправьте её в файле.`,
    `Expected a diagram that fits here, but "${at}" does not: ${message}. Correct it in the file.`,
  );
}
