import { checkForPublishing } from '@marshrut/checks';
import type { Witness } from '@marshrut/model';
import type { Outcome } from './outcome.js';
import { sayNotes } from './read-bpmn.js';
import { readDocument } from './read-document.js';

/** `check <diagram>`: what publishing would say of it. Ends with 2 where an error stands in the way; warnings do not. */
export async function check(file: string, process?: string): Promise<Outcome> {
  const { diagram, entities, notes } = await readDocument(file, process);
  const problems = checkForPublishing(diagram, { entities: new Map(entities.map(entity => [entity.key, entity])) });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const lines = problems.flatMap(({ severity, code, node, edge, property, message, witness }) => {
    const place = [node ?? edge, property].filter(part => part !== undefined).join(' ');
    const told = `${severity} ${code}${place ? ` at ${place}` : ''}: ${message.en}`;
    return witness ? [told, `  on this way: ${wayOf(witness)}`] : [told];
  });
  const said = notes && sayNotes(notes);
  const total = `${errors} errors, ${problems.length - errors} warnings`;
  return {
    code: errors > 0 ? 2 : 0,
    lines: [...(said?.lines ?? []), ...lines, total],
    json: {
      errors,
      warnings: problems.length - errors,
      problems: JSON.parse(JSON.stringify(problems)),
      ...(said ? { notes: said.json } : {}),
    },
  };
}

/** The blocks that are left one after the other, and where the case stands then. */
function wayOf(witness: Witness): string {
  const at = witness.at(-1)?.at ?? [];
  return [...witness.flatMap(({ node }) => node ?? []), `[${at.join(', ')}]`].join(' > ');
}
