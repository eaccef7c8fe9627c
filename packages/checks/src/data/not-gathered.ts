import type { ChangeSettings, CreateSettings, FormSettings } from '@marshrut/blocks';
import type { Plan, PlanNode } from '@marshrut/engine';
import { localText, type Problem, say } from '@marshrut/model';

/** Required fields of a record that is created, but on some way nobody asks for them before it is committed: the commit is refused. */
export function notGathered(plan: Plan): Problem[] {
  return [...plan.nodes.values()].flatMap(node => {
    if (node.node.block !== 'create') return [];
    const { entity: key, into } = node.settings as CreateSettings;
    const entity = plan.entities.get(key);
    const needed = (entity?.fields ?? []).filter(({ required, type }) => required && type.kind !== 'number');
    const missing = new Set<string>();
    for (const gathered of gatheredAtCommits(plan, node, into))
      for (const field of needed) if (!gathered.has(field.key)) missing.add(field.key);
    return needed
      .filter(field => missing.has(field.key))
      .map(
        (field): Problem => ({
          code: 'FIELD_NOT_GATHERED',
          severity: 'error',
          message: localText(
            `Ожидалось, что «${say(field.name, 'ru')}» (${entity ? say(entity.name, 'ru') : key}) заполнят до записи, но на каком-то пути его никто не спрашивает, и запись не пройдёт. Заполните его здесь или добавьте на форму.`,
            `Expected "${say(field.name, 'en')}" (${entity ? say(entity.name, 'en') : key}) to be given before the commit, but on some way nobody asks for it, and the commit would be refused. Fill it here, or put it on a form.`,
          ),
          node: node.id,
          property: 'values',
        }),
      );
  });
}

/** What is gathered of the new record at each commit behind it. Ways meet by what they share. Outside a task it is committed at once. */
function gatheredAtCommits(plan: Plan, created: PlanNode, into: string): readonly ReadonlySet<string>[] {
  const first = gives(created, into);
  const around = created.node.parent === null ? undefined : taskAround(plan, created);
  if (!around) return [first];
  const at = new Map<string, ReadonlySet<string>>();
  const commits = new Map<string, ReadonlySet<string>>();
  const queue = created.outgoing.map(({ to }) => ({ to, gathered: first }));
  for (let next = queue.pop(); next; next = queue.pop()) {
    const node = plan.nodes.get(next.to);
    if (!node || node.id === created.id) continue;
    const known = at.get(node.id);
    const gathered = known ? new Set([...known].filter(key => next.gathered.has(key))) : next.gathered;
    if (known && gathered.size === known.size) continue;
    at.set(node.id, gathered);
    if (node.node.block === 'commit' || node.node.block === 'end') commits.set(node.id, gathered);
    else {
      const after = new Set([...gathered, ...gives(node, into)]);
      for (const { to } of node.outgoing) queue.push({ to, gathered: after });
    }
  }
  return [...commits.values()];
}

function taskAround(plan: Plan, { node }: PlanNode): PlanNode | undefined {
  const around = node.parent === null ? undefined : plan.nodes.get(node.parent);
  return around && around.node.block !== 'task' ? taskAround(plan, around) : around;
}

/** Fields of the record in `into` that a block gives, or a form asks for. */
function gives({ node, settings }: PlanNode, into: string): ReadonlySet<string> {
  switch (node.block) {
    case 'create': {
      const { into: to, values } = settings as CreateSettings;
      return new Set(to === into ? values.map(({ field }) => field) : []);
    }
    case 'change': {
      const { record, values } = settings as ChangeSettings;
      return new Set(record === into ? values.map(({ field }) => field) : []);
    }
    case 'form': {
      const asked = (settings as FormSettings).fields
        .filter(({ mode }) => mode === 'edit' || mode === 'computed')
        .map(({ path }) => path);
      return new Set(asked.flatMap(path => (path.startsWith(`${into}.`) ? path.slice(into.length + 1) : [])));
    }
    default:
      return new Set();
  }
}
