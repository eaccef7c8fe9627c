import { type Language, say } from '@marshrut/model';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Case } from '../cases/case.js';
import { visibleCases } from '../cases/sources.js';
import { existing, load } from '../load.js';
import { notNowTexts } from '../messages/not-now.js';
import { notPermitted } from '../problems.js';
import { BulkItem } from './bulk.js';

@Resolver(() => BulkItem)
export class BulkItemResolver {
  @FieldResolver(() => Case)
  async case(@Root() { caseId }: BulkItem, @Ctx() context: Context): Promise<Case> {
    return existing(await load(context, visibleCases, caseId), caseId);
  }
}

/** Why a case did not take a command, from the code that was kept. */
export function sayItem(refusal: string | null, language: Language): string | null {
  if (refusal === null) return null;
  const text = Object.entries(notNowTexts).find(([code]) => code === refusal)?.[1];
  return text ? say(text, language) : notPermitted(language).message;
}
