import { checkDiagram } from '@marshrut/blocks';
import type { Diagram, Problem } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { listRoles } from '../people/roles.js';
import type { Definitions } from './definitions.js';
import { draftsOf } from './process.js';

/** Publishing or keeping a document is refused; each problem names its place. */
export interface DiagramInvalid {
  readonly ok: false;
  readonly why: 'diagramInvalid';
  readonly problems: readonly Problem[];
}

export function diagramInvalid(problems: readonly Problem[]): DiagramInvalid {
  return { ok: false, why: 'diagramInvalid', problems };
}

/** Problems of the draft, as publishing would tell them; null where the actor may not see the process. */
export async function checkProcess(
  definitions: Definitions,
  actor: Actor,
  id: string,
): Promise<readonly Problem[] | null> {
  if (!may(actor, 'process.read')) return null;
  const draft = (await draftsOf(definitions, [id])).get(id);
  return draft ? problemsOf(definitions, draft) : null;
}

/** A diagram against the entities, roles, services and calendars there are now. */
export async function problemsOf(definitions: Definitions, diagram: Diagram): Promise<readonly Problem[]> {
  const roles = new Set((await listRoles(definitions.people)).map(role => role.key));
  const [services, calendars] = [await keysIn('service'), await keysIn('work_calendar')];
  return checkDiagram(diagram, { entities: definitions.entities.current().entities, roles, services, calendars });

  async function keysIn(table: 'service' | 'work_calendar'): Promise<ReadonlySet<string>> {
    return new Set((await definitions.db.selectFrom(table).select('key').execute()).map(({ key }) => key));
  }
}
