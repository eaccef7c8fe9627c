import { blocks } from '@marshrut/blocks';
import { compilePlan } from '@marshrut/engine';
import type { Diagram, Entities, Entity, Problem } from '@marshrut/model';
import type { Definitions } from './definitions.js';
import { LIVE } from './version.js';

/** A process version that works now and would not with the changed entity, and its first problem. */
export interface BrokenVersion {
  readonly diagram: Diagram;
  readonly problem: Problem;
}

/** Looks at the published versions and those that cases still run on: costs one compilation for each. */
export async function brokenBy(definitions: Definitions, entity: Entity): Promise<BrokenVersion[]> {
  const now = definitions.entities.current().entities;
  const then: Entities = new Map([...now, [entity.key, entity]]);
  const diagrams = await definitions.plans.diagrams(await liveVersions(definitions));
  return [...diagrams.values()].flatMap(diagram => {
    const after = compilePlan(diagram, blocks, then);
    if (after.ok || !compilePlan(diagram, blocks, now).ok) return [];
    const [problem] = after.problems;
    return problem ? [{ diagram, problem }] : [];
  });
}

/** Published ones, and those that cases still run on. */
export async function liveVersions({ db }: Pick<Definitions, 'db'>): Promise<string[]> {
  const published = await db.selectFrom('process').select('published').where('published', 'is not', null).execute();
  const running = await db
    .selectFrom('case_instance')
    .select('process_version')
    .distinct()
    .where('status', 'in', LIVE)
    .execute();
  return [...new Set([...published.flatMap(row => row.published ?? []), ...running.map(row => row.process_version)])];
}
