import type { RouteProgress } from '@marshrut/runtime';
import type { Context } from '../../context.js';
import { answer } from '../answer.js';
import { existing } from '../existing.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { AddedSigner, ApprovalRoute, ApprovalStage, ApprovalVote } from './route.js';

/** A route with its people. */
export async function toRoute(context: Context, { node, name, stages }: RouteProgress): Promise<ApprovalRoute> {
  const told = stages.map(async stage => {
    const votes = stage.votes.map(async ({ by, at, said, comment }) =>
      answer(ApprovalVote, { by: existing(await load(context, usersById, by), by), at, said, comment }),
    );
    const added = stage.added.map(async ({ user, by, when }) =>
      answer(AddedSigner, {
        user: existing(await load(context, usersById, user), user),
        by: existing(await load(context, usersById, by), by),
        when,
      }),
    );
    return answer(ApprovalStage, {
      id: stage.id,
      name: stage.name,
      state: stage.state,
      votes: await Promise.all(votes),
      added: await Promise.all(added),
    });
  });
  return answer(ApprovalRoute, { node, name, stages: await Promise.all(told) });
}
