import type { FindSettings, FormSettings } from '@marshrut/blocks';
import type { Plan } from '@marshrut/engine';
import type { Entity } from '@marshrut/model';
import { may, planOf, type TaskWork } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { denied } from '../guard.js';
import { load } from '../load.js';
import { typeAt } from '../work/label.js';
import { taskWorks, visibleTasks } from '../work/sources.js';

/** What its owner sees of one entity from inside a task. Everybody else, and any entity the task has no use for, is denied. */
export async function sightOfTask(context: Context, id: string, entity: Entity): Promise<TaskWork> {
  const [task, work] = await Promise.all([load(context, visibleTasks, id), load(context, taskWorks, id)]);
  if (!task || !work) throw denied(context);
  const plan = await planOf(context.services.work, task.row.processVersion);
  // Whoever is from outside is lent what they have to choose from, and no more.
  const { outside } = context.actor;
  if (!outside && may(context.actor, 'record.read', entity)) return work;
  if (usedIn(plan, task.node, outside).has(entity.key)) return work;
  throw denied(context);
}

/** Entities whose records are searched for, or picked in a form, in this task; shown there, too, unless only those to choose from are asked for. */
function usedIn(plan: Plan, task: string, chosen: boolean): ReadonlySet<string> {
  const inside = [...plan.nodes.values()].filter(({ node }) => node.parent === task);
  return new Set(
    inside.flatMap(({ node, settings }) => {
      if (node.block === 'find') return [(settings as FindSettings).entity];
      if (node.block !== 'form') return [];
      return (settings as FormSettings).fields.flatMap(({ path, mode }) => {
        if (chosen && mode !== 'edit') return [];
        const type = typeAt(plan, path);
        return type?.kind === 'reference' ? [type.entity] : [];
      });
    }),
  );
}
