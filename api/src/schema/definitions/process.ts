import type { DraftAuthor, Process, Version } from '@marshrut/runtime';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { answer } from '../answer.js';
import { connectionOf } from '../connection.js';
import type { EnumOf } from '../enum-of.js';
import { LocalText } from '../local-text.js';
import { Node } from '../node.js';
import { DateTime } from '../scalars/instant.js';

export const VersionStatus = {
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  FINISHING: 'FINISHING',
  OBSOLETE: 'OBSOLETE',
} as const satisfies EnumOf<'DRAFT' | Version['status']>;
registerEnumType(VersionStatus, { name: 'VersionStatus' });

@ObjectType({ implements: Node, simpleResolvers: true })
export class ProcessVersion extends Node {
  readonly version!: Version;

  @Field(() => Int)
  readonly number!: number;

  @Field(() => VersionStatus)
  readonly status!: Version['status'];

  @Field(() => DateTime, { description: 'Of a draft that is kept: when it was last saved.' })
  readonly publishedAt!: string;

  @Field(() => String)
  readonly note!: string;

  @Field(() => Int)
  readonly runningCases!: number;
}

export function toVersion(version: Version): ProcessVersion {
  const { id, number, status, publishedAt, note, runningCases } = version;
  return answer(ProcessVersion, { id, number, status, publishedAt, note, runningCases, version });
}

@ObjectType({ implements: Node, simpleResolvers: true })
export class ProcessDefinition extends Node {
  readonly process!: Process;

  @Field(() => LocalText)
  readonly name!: LocalText;

  @Field(() => Int, { description: 'Counts the saves of the draft: the `expectedVersion` of the next one.' })
  readonly draftVersion!: number;

  @Field(() => DateTime)
  readonly draftSavedAt!: string;

  @Field(() => Boolean, { description: 'Does the draft differ from what is published?' })
  readonly changed!: boolean;
}

export function toProcess(process: Process): ProcessDefinition {
  const { id, name, draftVersion, draftSavedAt, changed } = process;
  return answer(ProcessDefinition, { id, name, draftVersion, draftSavedAt, changed, process });
}

@ObjectType('DraftAuthor', { simpleResolvers: true })
export class DraftAuthorView {
  readonly author!: DraftAuthor;

  @Field(() => DateTime)
  readonly savedAt!: string;
}

export function toDraftAuthor(author: DraftAuthor): DraftAuthorView {
  return answer(DraftAuthorView, { savedAt: author.savedAt, author });
}

export const ProcessConnection = connectionOf(ProcessDefinition, 'Process');
