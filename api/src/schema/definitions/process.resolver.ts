import type { Diagram } from '@marshrut/model';
import {
  checkProcess,
  createProcess,
  deleteProcess,
  findProcess,
  listOffered,
  listOfferedAnywhere,
  listProcesses,
  may,
  type PlaceInProcesses,
  publishProcess,
  restoreVersion,
  saveProcessDraft,
} from '@marshrut/runtime';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { type Connection, fromCursor, pageSize, toConnection } from '../connection.js';
import { existing } from '../existing.js';
import { denied } from '../guard.js';
import { load } from '../load.js';
import { usersById } from '../people/sources.js';
import { User } from '../people/user.js';
import { notNow } from '../problems.js';
import { DiagramScalar } from '../scalars/json.js';
import { DiagramProblem, toDiagramProblem } from './diagram-problem.js';
import {
  DraftAuthorView,
  ProcessConnection,
  ProcessDefinition,
  ProcessVersion,
  toDraftAuthor,
  toProcess,
  toVersion,
} from './process.js';
import {
  CreateProcessInput,
  CreateProcessResult,
  DeleteProcessInput,
  DeleteProcessResult,
  ProcessCreated,
  ProcessDeleted,
  ProcessDraftSaved,
  ProcessPublished,
  ProcessVersionRestored,
  PublishProcessInput,
  PublishProcessResult,
  RestoreProcessVersionInput,
  RestoreProcessVersionResult,
  SaveProcessDraftInput,
  SaveProcessDraftResult,
} from './process-inputs.js';
import { refused } from './refused.js';
import { draftAuthors, drafts, runningByProcess, stoppedByProcess, versions, versionsByProcess } from './sources.js';
import { OfferedProcess, StartableProcess, toOffered, toStartable } from './startable.js';

@Resolver(() => ProcessDefinition)
export class ProcessResolver {
  @Allow('process.read')
  @Query(() => ProcessConnection)
  async processes(
    @Ctx() { services, actor }: Context,
    @Arg('search', () => String, { nullable: true }) search: string | null | undefined,
    @Arg('first', () => Int) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null | undefined,
  ): Promise<Connection<ProcessDefinition>> {
    const place = fromCursor(after, 2) as PlaceInProcesses | null;
    const query = { search, first: pageSize(first), after: place };
    const { items, ...page } = await listProcesses(services.definitions, actor, query);
    return toConnection(
      { ...page, items: items.map(({ process, place }) => ({ node: toProcess(process), place })) },
      after,
    );
  }

  @Allow('process.read')
  @Query(() => ProcessDefinition, { nullable: true })
  async process(
    @Ctx() { services, actor }: Context,
    @Arg('id', () => ID) id: string,
  ): Promise<ProcessDefinition | null> {
    const process = await findProcess(services.definitions, actor, id);
    return process && toProcess(process);
  }

  @Allow('process.read')
  @Query(() => [DiagramProblem], { description: 'Problems of a draft, as publishing would tell them.' })
  async checkProcess(
    @Ctx() context: Context,
    @Arg('processId', () => ID) id: string,
  ): Promise<readonly DiagramProblem[]> {
    const problems = await checkProcess(context.services.definitions, context.actor, id);
    if (!problems) throw denied(context);
    return problems.map(toDiagramProblem);
  }

  @Allow('process.start')
  @Query(() => [StartableProcess])
  async startable(@Ctx() { services, actor }: Context): Promise<readonly StartableProcess[]> {
    return (await listOfferedAnywhere(services.work, services.definitions, actor)).map(toStartable);
  }

  @Allow('process.start')
  @Query(() => [OfferedProcess], { description: 'What the caller may start from a record, by its data, now.' })
  async offered(
    @Ctx() { services, actor }: Context,
    @Arg('entity', () => String) key: string,
    @Arg('record', () => ID) record: string,
  ): Promise<readonly OfferedProcess[]> {
    const entity = services.business.entities.current().entities.get(key);
    if (!entity) return [];
    return (await listOffered(services.work, services.definitions, actor, entity, record)).map(toOffered);
  }

  @Allow('process.design')
  @Mutation(() => CreateProcessResult)
  async createProcess(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => CreateProcessInput) { name, document }: CreateProcessInput,
  ): Promise<CreateProcessResult> {
    const created = await createProcess(services.definitions, actor, {
      name: { ...name },
      document: document ?? undefined,
    });
    return created.ok ? answer(ProcessCreated, { process: toProcess(created.process) }) : refused(created, language);
  }

  @Allow('process.design')
  @Mutation(() => SaveProcessDraftResult)
  async saveProcessDraft(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => SaveProcessDraftInput) { processId, expectedVersion, document }: SaveProcessDraftInput,
  ): Promise<SaveProcessDraftResult> {
    const saved = await saveProcessDraft(services.definitions, actor, processId, expectedVersion, document);
    if (!saved.ok) return refused(saved, language);
    return answer(ProcessDraftSaved, {
      process: toProcess(saved.process),
      problems: saved.problems.map(toDiagramProblem),
    });
  }

  @Allow('process.design')
  @Mutation(() => PublishProcessResult)
  async publishProcess(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => PublishProcessInput) { processId, expectedVersion, note, versionId }: PublishProcessInput,
  ): Promise<PublishProcessResult> {
    const published = await publishProcess(
      services.definitions,
      actor,
      processId,
      expectedVersion,
      note ?? '',
      versionId ?? null,
    );
    if (!published.ok) return refused(published, language);
    return answer(ProcessPublished, { process: toProcess(published.process), version: toVersion(published.version) });
  }

  @Allow('process.design')
  @Mutation(() => RestoreProcessVersionResult, {
    description:
      'An earlier version becomes the draft. The draft that gives way is kept as a version: nothing is lost.',
  })
  async restoreProcessVersion(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => RestoreProcessVersionInput) {
      processId,
      versionId,
      expectedVersion,
    }: RestoreProcessVersionInput,
  ): Promise<RestoreProcessVersionResult> {
    const restored = await restoreVersion(services.definitions, actor, processId, versionId, expectedVersion);
    if (!restored.ok) return refused(restored, language);
    const { process, kept } = restored;
    return answer(ProcessVersionRestored, { process: toProcess(process), kept: kept && toVersion(kept) });
  }

  @Allow('process.design')
  @Mutation(() => DeleteProcessResult)
  async deleteProcess(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => DeleteProcessInput) { processId, expectedVersion }: DeleteProcessInput,
  ): Promise<DeleteProcessResult> {
    const deleted = await deleteProcess(services.definitions, actor, processId, expectedVersion);
    if (deleted.ok) return answer(ProcessDeleted, { id: deleted.id });
    return deleted.why === 'notNow' ? notNow(language, deleted.reason, deleted.message) : refused(deleted, language);
  }

  @FieldResolver(() => DiagramScalar, { description: 'The draft document; for those who may read processes.' })
  async draft(@Root() { id }: ProcessDefinition, @Ctx() context: Context): Promise<Diagram> {
    mayRead(context);
    return existing(await load(context, drafts, id), id);
  }

  @FieldResolver(() => User, { nullable: true })
  async draftSavedBy(@Root() { process }: ProcessDefinition, @Ctx() context: Context): Promise<User | null> {
    return load(context, usersById, process.draftSavedBy);
  }

  @FieldResolver(() => [DraftAuthorView], {
    description:
      'Who has saved the draft since the last publication, the latest first; for those who may read processes.',
  })
  async draftAuthors(@Root() { id }: ProcessDefinition, @Ctx() context: Context): Promise<readonly DraftAuthorView[]> {
    mayRead(context);
    return ((await load(context, draftAuthors, id)) ?? []).map(toDraftAuthor);
  }

  @FieldResolver(() => ProcessVersion, { nullable: true })
  async published(@Root() { process }: ProcessDefinition, @Ctx() context: Context): Promise<ProcessVersion | null> {
    return process.published === null ? null : load(context, versions, process.published);
  }

  @FieldResolver(() => [ProcessVersion], { description: 'Newest first; for those who may read processes.' })
  async versions(@Root() { id }: ProcessDefinition, @Ctx() context: Context): Promise<readonly ProcessVersion[]> {
    mayRead(context);
    return (await load(context, versionsByProcess, id)) ?? [];
  }

  @FieldResolver(() => Int)
  async runningCases(@Root() { id }: ProcessDefinition, @Ctx() context: Context): Promise<number> {
    return (await load(context, runningByProcess, id)) ?? 0;
  }

  @FieldResolver(() => Int, { description: 'Of the running cases, those that have stopped.' })
  async stoppedCases(@Root() { id }: ProcessDefinition, @Ctx() context: Context): Promise<number> {
    return (await load(context, stoppedByProcess, id)) ?? 0;
  }
}

/** Whoever sees a case reaches its process, but not what the analyst is drawing. */
function mayRead(context: Context): void {
  if (!may(context.actor, 'process.read')) throw denied(context);
}
