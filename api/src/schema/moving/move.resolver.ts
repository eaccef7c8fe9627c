import { caseKey, countMoved, findMove, listMoved, listMoves, type MovedCase as MovedRow } from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { Case } from '../cases/case.js';
import { casesOfTasks, visibleCases } from '../cases/sources.js';
import { type Connection, fromCursor, pageSize, toConnection } from '../connection.js';
import { ProcessDefinition, ProcessVersion } from '../definitions/process.js';
import { processes, versions } from '../definitions/sources.js';
import { existing } from '../existing.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { Move, MoveCounts, MovedCase, MovedCaseConnection, MoveNote, MoveResult, toMove, toMovedCase } from './move.js';
import { toMoveNotes } from './to-move-note.js';

@Resolver(() => Move)
export class MoveResolver {
  @Allow('case.move')
  @Query(() => Move, { nullable: true })
  async move(@Ctx() { services, actor }: Context, @Arg('id', () => ID) id: string): Promise<Move | null> {
    const found = await findMove(services.work, actor, id);
    return found && toMove(found);
  }

  @Allow('case.move')
  @Query(() => [Move], { description: 'Of a process, the newest first; fifty at most.' })
  async moves(
    @Ctx() { services, actor }: Context,
    @Arg('processId', () => ID) process: string,
  ): Promise<readonly Move[]> {
    return (await listMoves(services.work, actor, process)).map(toMove);
  }

  @FieldResolver(() => ProcessDefinition)
  async process(@Root() { row }: Move, @Ctx() context: Context): Promise<ProcessDefinition> {
    return existing(await load(context, processes, row.process), row.process);
  }

  @FieldResolver(() => ProcessVersion, { nullable: true, description: 'Null: cases of every other version.' })
  async source(@Root() { row }: Move, @Ctx() context: Context): Promise<ProcessVersion | null> {
    return row.source === null ? null : load(context, versions, row.source);
  }

  @FieldResolver(() => ProcessVersion)
  async target(@Root() { row }: Move, @Ctx() context: Context): Promise<ProcessVersion> {
    return existing(await load(context, versions, row.target), row.target);
  }

  @FieldResolver(() => User)
  async startedBy(@Root() { row }: Move, @Ctx() context: Context): Promise<User> {
    return existing(await load(context, usersById, row.createdBy), row.createdBy);
  }

  @FieldResolver(() => MoveCounts)
  async counts(@Root() { id }: Move, @Ctx() { services }: Context): Promise<MoveCounts> {
    return answer(MoveCounts, await countMoved(services.work, id));
  }

  @FieldResolver(() => MovedCaseConnection)
  async cases(
    @Root() { id, row: { target } }: Move,
    @Ctx() { services }: Context,
    @Arg('first', () => Int) first: number,
    @Arg('result', () => MoveResult, { nullable: true }) result: MovedRow['result'] | null | undefined,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<MovedCase>> {
    const last = fromCursor(after, 1)?.[0];
    const query = { result: result ?? null, first: pageSize(first), after: last ? String(last) : null };
    const { cases, ...page } = await listMoved(services.work, id, query);
    const items = cases.map(row => ({ node: toMovedCase(row, target), place: [row.case] }));
    return toConnection({ ...page, items }, after);
  }
}

@Resolver(() => MovedCase)
export class MovedCaseResolver {
  @FieldResolver(() => String, { description: '«2026-000123».' })
  async number(@Root() { id }: MovedCase, @Ctx() context: Context): Promise<string> {
    return caseKey(existing(await load(context, casesOfTasks, id), id));
  }

  @FieldResolver(() => Case, { nullable: true })
  async case(@Root() { id }: MovedCase, @Ctx() context: Context): Promise<Case | null> {
    return load(context, visibleCases, id);
  }

  @FieldResolver(() => [MoveNote])
  async notes(@Root() { row, target }: MovedCase, @Ctx() context: Context): Promise<readonly MoveNote[]> {
    return toMoveNotes(context, row.notes, { from: row.from, to: target });
  }
}
