import { checkForPublishing } from '@marshrut/checks';
import { type Diagram, localText, type Problem } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { countHolders, listRoles } from '../people/roles.js';
import { isText } from '../tables/plain-text.js';
import type { Definitions } from './definitions.js';
import { draftsOf } from './process.js';
import type { Uncountable } from './starts-of.js';

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
  return draft ? problemsOf(definitions, draft, id) : null;
}

/** A diagram against all there is now. `own`: the process it is of, which may call itself. */
export async function problemsOf(definitions: Definitions, diagram: Diagram, own: string): Promise<readonly Problem[]> {
  const { db, people, entities } = definitions;
  const roles = new Set((await listRoles(people)).map(role => role.key));
  const counted = await countHolders(people);
  const keysIn = async (table: 'service' | 'work_calendar') =>
    new Set((await db.selectFrom(table).select('key').execute()).map(({ key }) => key));
  const called = diagram.nodes.flatMap(({ block, settings }) =>
    block === 'call' ? String(settings.process ?? '') : [],
  );
  const published = await publishedAmong(definitions, called);
  return checkForPublishing(diagram, {
    entities: entities.current().entities,
    roles,
    holders: new Map([...roles].map(role => [role, counted.get(role) ?? 0])),
    services: await keysIn('service'),
    calendars: await keysIn('work_calendar'),
    processes: new Set([own, ...published]),
  });
}

async function publishedAmong({ db }: Definitions, processes: readonly string[]): Promise<readonly string[]> {
  const possible = [...new Set(processes.filter(isText))];
  if (possible.length === 0) return [];
  const rows = await db
    .selectFrom('process')
    .select('id')
    .where('id', 'in', possible)
    .where('published', 'is not', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** A timer whose moments cannot be counted, such as one in a thousand years. */
export function uncountableStart({ node }: Uncountable): Problem {
  return {
    code: 'SETTING_INVALID',
    severity: 'error',
    message: localText(
      'Ожидался срок, который можно посчитать, но он не считается. Укажите другой срок или проверьте рабочий календарь.',
      'Expected a term that can be counted, but it cannot. Give another one, or check the work calendar.',
    ),
    node,
    property: 'trigger',
  };
}
