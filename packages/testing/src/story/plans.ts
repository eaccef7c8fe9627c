import { blocks } from '@marshrut/blocks';
import { compilePlan, type Env, type Plan } from '@marshrut/engine';
import type { Diagram } from '@marshrut/model';
import { type OutsideStart, startsOf } from '@marshrut/runtime';
import type { World } from './story.js';

/** The process a story starts; others are called `prc_<name>` and run in version `ver_<name>`. */
export const MAIN = { process: 'prc_1', version: 'ver_1' } as const;

/** A start that something outside sets off. */
export type StoryStart = OutsideStart & { readonly process: string; readonly version: string };

/** Plans of a world's processes, by version. */
export class StoryPlans {
  readonly #world: World;
  readonly #compiled = new Map<string, Plan>();

  constructor(world: World) {
    this.#world = world;
  }

  known(version: string): Plan | undefined {
    return this.#compiled.get(version);
  }

  load(version: string): Plan {
    const plan = planOf(this.#world, this.#diagram(version));
    this.#compiled.set(version, plan);
    return plan;
  }

  forget(): void {
    this.#compiled.clear();
  }

  /** Starts that something outside sets off, of all processes of the world, as if published now. */
  starts(env: Omit<Env, 'facts'>): StoryStart[] {
    const versions = [MAIN.version, ...Object.keys(this.#world.processes ?? {}).map(versionOf)];
    return versions.flatMap(version =>
      startsOf(this.known(version) ?? this.load(version), env).starts.map(start => ({
        ...start,
        process: processOf(version),
        version,
      })),
    );
  }

  #diagram(version: string): Diagram {
    const later = this.#world.versions?.[version.slice(laterVersion('').length)];
    if (later && version.startsWith(laterVersion(''))) return later;
    const diagram = version === MAIN.version ? this.#world.diagram : this.#world.processes?.[processOf(version)];
    if (!diagram) throw new Error(`Expected a process of the version '${version}' in the story, but there is none.`);
    return diagram;
  }
}

/** A later version of the main process. */
export function laterVersion(name: string): string {
  return `${MAIN.version}:${name}`;
}

export function versionOf(process: string): string {
  return process.replace('prc_', 'ver_');
}

function processOf(version: string): string {
  return version.replace('ver_', 'prc_');
}

function planOf(world: World, diagram: Diagram): Plan {
  const compiled = compilePlan(diagram, blocks, new Map(world.entities.map(entity => [entity.key, entity])));
  if (compiled.ok) return compiled.plan;
  const problems = compiled.problems.map(
    ({ node, property, message }) => `${node ?? ''} ${property ?? ''}: ${message.en}`,
  );
  throw new Error(problems.join('\n'));
}
