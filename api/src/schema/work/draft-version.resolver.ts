import { say } from '@marshrut/model';
import { draftVersions, namedBy, presentValue, titlesOf } from '@marshrut/runtime';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { DraftEdit, DraftVersion } from './draft-version.js';
import { labelIn, typeAt } from './label.js';

@Resolver()
export class DraftVersionResolver {
  @Allow('task.work')
  @Query(() => [DraftVersion], {
    nullable: true,
    description:
      'What was typed into the present form, the newest first. Null for everybody but the owner of the task, and where no form is open.',
  })
  async draftVersions(
    @Ctx() context: Context,
    @Arg('taskId', () => ID) taskId: string,
  ): Promise<readonly DraftVersion[] | null> {
    const { services, actor, language } = context;
    const found = await draftVersions(services.work, actor, taskId);
    if (!found) return null;
    const { plan, step, versions } = found;
    const edits = versions.flatMap(({ changes }) => changes);
    const named = edits.flatMap(({ path, before, after }) => {
      const type = typeAt(plan, path);
      return type ? [...namedBy(type, before), ...namedBy(type, after)] : [];
    });
    const presenting = {
      titles: await titlesOf(services.business, named),
      timeZone: services.business.timeZone,
    };
    const shown = (path: string, value: (typeof edits)[number]['after']): string => {
      const type = typeAt(plan, path);
      return type ? say(presentValue(type, value, presenting), language) : String(value ?? '');
    };
    return Promise.all(
      versions.map(async ({ at, by, changes, values }) =>
        answer(DraftVersion, {
          ...{ at, values },
          by: by === null ? null : await load(context, usersById, by),
          changes: changes.map(({ path, before, after }) =>
            answer(DraftEdit, {
              ...{ path, label: labelIn(plan, step, path) },
              ...{ before: shown(path, before), after: shown(path, after) },
            }),
          ),
        }),
      ),
    );
  }
}
