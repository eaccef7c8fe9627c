import { localText, say } from '@marshrut/model';
import {
  type MoveCommanded as Commanded,
  pauseMove,
  resumeMove,
  rollBackMove,
  startMove,
  stopMove,
} from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { mappingProblems } from '../messages/move-note.js';
import { invalid, notNow, notPermitted } from '../problems.js';
import { toMove } from './move.js';
import { CommandMoveInput, CommandMoveResult, MoveCommanded, StartMoveInput, StartMoveResult } from './move-inputs.js';
import { toRequest } from './move-preview.resolver.js';

const texts = {
  MOVE_NOTHING: localText(
    'Ожидались дела на прежних версиях, но таких нет. Переносить нечего.',
    'Expected cases on earlier versions, but there are none. There is nothing to move.',
  ),
  MOVE_NOT_NOW: localText(
    'Ожидался перенос, с которым это можно сделать, но он уже в другом состоянии. Обновите страницу.',
    'Expected a move this can be done with, but it is in another state already. Reload the page.',
  ),
};

@Resolver()
export class MoveCommandResolver {
  @Allow('case.move')
  @Mutation(() => StartMoveResult, { description: 'Cases are moved one by one, in the background: ask `move(id)`.' })
  async startMove(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => StartMoveInput) input: StartMoveInput,
  ): Promise<StartMoveResult> {
    const started = await startMove(services.work, actor, { ...toRequest(input), warned: input.warned });
    if (started.ok) return answer(MoveCommanded, { move: toMove(started.move) });
    switch (started.why) {
      case 'notPermitted':
        return notPermitted(language);
      case 'notNow':
        return notNow(language, 'MOVE_NOTHING', texts.MOVE_NOTHING);
      case 'unfit':
        return invalid(
          language,
          started.problems.map(({ node, code }) => ({
            path: `mapping.${node}`,
            code,
            message: say(mappingProblems[code], language),
          })),
        );
    }
  }

  @Allow('case.move')
  @Mutation(() => CommandMoveResult)
  async pauseMove(
    @Ctx() context: Context,
    @Arg('input', () => CommandMoveInput) { moveId }: CommandMoveInput,
  ): Promise<CommandMoveResult> {
    return told(context, await pauseMove(context.services.work, context.actor, moveId));
  }

  @Allow('case.move')
  @Mutation(() => CommandMoveResult)
  async resumeMove(
    @Ctx() context: Context,
    @Arg('input', () => CommandMoveInput) { moveId }: CommandMoveInput,
  ): Promise<CommandMoveResult> {
    return told(context, await resumeMove(context.services.work, context.actor, moveId));
  }

  @Allow('case.move')
  @Mutation(() => CommandMoveResult, { description: 'For good: what has moved stays, and so do the others.' })
  async stopMove(
    @Ctx() context: Context,
    @Arg('input', () => CommandMoveInput) { moveId }: CommandMoveInput,
  ): Promise<CommandMoveResult> {
    return told(context, await stopMove(context.services.work, context.actor, moveId));
  }

  @Allow('case.move')
  @Mutation(() => CommandMoveResult, {
    description: 'Takes back the cases that nothing has happened to since; the others stay, and are listed as KEPT.',
  })
  async rollBackMove(
    @Ctx() context: Context,
    @Arg('input', () => CommandMoveInput) { moveId }: CommandMoveInput,
  ): Promise<CommandMoveResult> {
    return told(context, await rollBackMove(context.services.work, context.actor, moveId));
  }
}

function told({ language }: Context, commanded: Commanded): CommandMoveResult {
  if (commanded.ok) return answer(MoveCommanded, { move: toMove(commanded.move) });
  return commanded.why === 'notPermitted'
    ? notPermitted(language)
    : notNow(language, 'MOVE_NOT_NOW', texts.MOVE_NOT_NOW);
}
