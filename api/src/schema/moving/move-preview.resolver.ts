import { say } from '@marshrut/model';
import { caseKey, type MoveRequest, previewMove, rehearseMove } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { casesOfTasks } from '../cases/sources.js';
import { pageSize } from '../connection.js';
import { ProcessVersion } from '../definitions/process.js';
import { versions } from '../definitions/sources.js';
import { existing } from '../existing.js';
import { load } from '../load.js';
import { mappingProblems } from '../messages/move-note.js';
import { FieldProblem } from '../problem.js';
import { MoveNote } from './move.js';
import { MoveInput, RehearseMoveInput } from './move-inputs.js';
import { MovePreview, MoveReason, MovingStep, PreviewedCase, RehearsedCase } from './move-preview.js';
import { toMoveNotes } from './to-move-note.js';

export function toRequest({ processId, sourceVersionId, targetVersionId, mapping }: MoveInput): MoveRequest {
  return {
    process: processId,
    source: sourceVersionId,
    target: targetVersionId,
    mapping: Object.fromEntries(mapping.map(({ from, to }) => [from, to])),
  };
}

@Resolver(() => PreviewedCase)
export class MovePreviewResolver {
  @Allow('case.move')
  @Query(() => MovePreview, { nullable: true, description: 'What a move would do, by outcome. Nothing is written.' })
  async previewMove(
    @Ctx() context: Context,
    @Arg('input', () => MoveInput) input: MoveInput,
  ): Promise<MovePreview | null> {
    const { services, actor, language } = context;
    const found = await previewMove(services.work, actor, toRequest(input));
    if (!found) return null;
    const { reasons, steps, problems, cases, target, ...counts } = found;
    const said = await Promise.all(
      reasons.map(async ({ note, from, obstacle, cases: count }) => {
        const [told] = await toMoveNotes(context, [note], { from, to: target });
        return told ? [answer(MoveReason, { note: told, obstacle, cases: count })] : [];
      }),
    );
    return answer(MovePreview, {
      ...counts,
      reasons: said.flat(),
      steps: steps.map(step => answer(MovingStep, step)),
      problems: problems.map(({ node, code }) =>
        answer(FieldProblem, { path: node, code, message: say(mappingProblems[code], language) }),
      ),
      cases: cases.map(row =>
        answer(PreviewedCase, {
          row,
          target,
          id: row.case,
          outcome: row.outcome,
          status: row.status,
          child: row.child,
        }),
      ),
    });
  }

  @Allow('case.move')
  @Query(() => [RehearsedCase], {
    nullable: true,
    description: 'Moves cases as they stand and works them to their end with made-up answers. Nothing is written.',
  })
  async rehearseMove(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RehearseMoveInput) input: RehearseMoveInput,
  ): Promise<readonly RehearsedCase[] | null> {
    const played = await rehearseMove(services.work, actor, { ...toRequest(input), first: pageSize(input.first) });
    const told = played?.map(({ case: id, end, path, node, why }) =>
      answer(RehearsedCase, { id, end, path, node, why }),
    );
    return told ?? null;
  }

  @FieldResolver(() => String, { description: '«2026-000123».' })
  async number(@Root() { id }: PreviewedCase, @Ctx() context: Context): Promise<string> {
    return caseKey(existing(await load(context, casesOfTasks, id), id));
  }

  @FieldResolver(() => ProcessVersion)
  async version(@Root() { row }: PreviewedCase, @Ctx() context: Context): Promise<ProcessVersion> {
    return existing(await load(context, versions, row.version), row.version);
  }

  @FieldResolver(() => [MoveNote])
  async notes(@Root() { row, target }: PreviewedCase, @Ctx() context: Context): Promise<readonly MoveNote[]> {
    return toMoveNotes(context, row.notes, { from: row.version, to: target });
  }
}

@Resolver(() => RehearsedCase)
export class RehearsedCaseResolver {
  @FieldResolver(() => String, { description: '«2026-000123».' })
  async number(@Root() { id }: RehearsedCase, @Ctx() context: Context): Promise<string> {
    return caseKey(existing(await load(context, casesOfTasks, id), id));
  }
}
