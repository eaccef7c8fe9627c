import { readFile } from 'node:fs/promises';
import { blocks, checkDiagram, runCase } from '@marshrut/blocks';
import { compilePlan } from '@marshrut/engine';
import type { Value, Values } from '@marshrut/model';
import { check } from './check.js';
import { type Outcome, WrongCall } from './outcome.js';
import { sayNotes } from './read-bpmn.js';
import { readDocument } from './read-document.js';

export interface RunCall {
  readonly seed: number;
  readonly steps: number;
  /** A file of values by form path: `{ "amount": 500, "person.phone": "+7…" }`. */
  readonly answers?: string | undefined;
  /** Which process of a BPMN file that has several. */
  readonly process?: string | undefined;
}

const ends = { ended: 0, cancelled: 0, incident: 2, stuck: 3 } as const;

/**
 * `run <diagram>`: runs a case by the pure engine, with made-up people and a clock of its own, and prints the way it took.
 * Ends with 0 where the case ends, 2 at an incident (or where the diagram has errors), 3 where nothing can happen any more.
 */
export async function run(file: string, { seed, steps, answers: answersFile, process }: RunCall): Promise<Outcome> {
  const { diagram, entities, notes } = await readDocument(file, process);
  const world = new Map(entities.map(entity => [entity.key, entity]));
  const errors = checkDiagram(diagram, { entities: world }).filter(({ severity }) => severity === 'error');
  const compiled = compilePlan(diagram, blocks, world);
  if (errors.length > 0 || !compiled.ok) return check(file, process);
  const answers = answersFile === undefined ? {} : await readAnswers(answersFile);
  // A fixed Monday: a run today and a run next year are the same.
  const result = runCase(compiled.plan, { seed, steps, answers, now: '2026-06-01T06:00:00.000Z' });
  const { end, why, path, moves } = result;
  const last = end === 'incident' || end === 'stuck' ? `${end}: ${why}` : end;
  const said = notes && sayNotes(notes);
  return {
    code: ends[end],
    lines: [...(said?.lines ?? []), path.join(' > '), last],
    json: { end, why, path: [...path], moves, seed, ...(said ? { notes: said.json } : {}) },
  };
}

async function readAnswers(file: string): Promise<Values> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new WrongCall(`Expected a file of answers '${file}', but it cannot be read. Check its name.`);
  });
  const wrong = new WrongCall(
    `Expected answers as a JSON object of single values in '${file}', but it is not one. Correct it.`,
  );
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) throw wrong;
    if (!Object.values(read).every(isValue)) throw wrong;
    return read as Values;
  } catch {
    throw wrong;
  }
}

function isValue(value: unknown): value is Value {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
