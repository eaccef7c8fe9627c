import { blocks } from '@marshrut/blocks';
import { compilePlan, type Plan } from '@marshrut/engine';
import type { Diagram } from '@marshrut/model';
import type { Kysely } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';
import type { EntityCatalogue } from './entity-catalogue.js';

/** Published diagrams and their compiled plans, kept by version. A version never changes; its plan does when an entity grows. */
export interface Plans {
  /** The plan of a version against the present entities, if its diagram is in memory. */
  plan(version: string): Plan | undefined;
  /** The same, read first where it must be. Rejects where there is no such version. */
  loadPlan(version: string): Promise<Plan>;
  /** Diagrams by version; versions that are not there are left out. */
  diagrams(versions: readonly string[]): Promise<ReadonlyMap<string, Diagram>>;
}

interface Kept {
  readonly diagram: Diagram;
  plan: { readonly revision: number; readonly compiled: Plan } | null;
}

/** Versions kept in memory; the one that was not asked for the longest gives way. */
const MOST = 500;

export function plans({ db, entities }: { readonly db: Kysely<Database>; readonly entities: EntityCatalogue }): Plans {
  const kept = new Map<string, Kept>();

  function touch(version: string, entry: Kept): Kept {
    kept.delete(version);
    kept.set(version, entry);
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return entry;
  }

  async function diagrams(versions: readonly string[]): Promise<ReadonlyMap<string, Diagram>> {
    const wanted = [...new Set(versions)];
    const missing = wanted.filter(version => !kept.has(version));
    const found = new Map(missing.length > 0 ? await readDiagrams(db, missing) : []);
    const answer = new Map<string, Diagram>();
    for (const version of wanted) {
      const diagram = kept.get(version)?.diagram ?? found.get(version);
      if (!diagram) continue;
      answer.set(version, diagram);
      touch(version, kept.get(version) ?? { diagram, plan: null });
    }
    return answer;
  }

  function plan(version: string): Plan | undefined {
    const entry = kept.get(version);
    if (!entry) return undefined;
    const revision = entities.revision();
    if (entry.plan?.revision !== revision)
      entry.plan = { revision, compiled: compiled(version, entry.diagram, entities) };
    touch(version, entry);
    return entry.plan.compiled;
  }

  return {
    plan,
    diagrams,
    async loadPlan(version) {
      await diagrams([version]);
      const found = plan(version);
      if (found) return found;
      throw new Error(`Expected a published process version, but there is no ${version}.`);
    },
  };
}

/** What was published has been checked, and entities do not change against it, so a failure here is a bug. */
function compiled(version: string, diagram: Diagram, entities: EntityCatalogue): Plan {
  const answer = compilePlan(diagram, blocks, entities.current().entities);
  if (answer.ok) return answer.plan;
  throw new Error(`Expected version ${version} to compile, but it does not: ${answer.problems[0]?.message.en ?? ''}`);
}

async function readDiagrams(
  db: Kysely<Database>,
  versions: readonly string[],
): Promise<(readonly [string, Diagram])[]> {
  const dialect = dialectOf(db);
  const rows = await db.selectFrom('process_version').select(['id', 'document']).where('id', 'in', versions).execute();
  return rows.map(({ id, document }) => [id, readJson<Diagram>(document, dialect)] as const);
}
