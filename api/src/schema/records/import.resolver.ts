import { importRecords } from '@marshrut/runtime';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { Allow } from '../allow.js';
import { answer } from '../answer.js';
import { ImportRecordsInput, ImportRecordsResult, RecordsImported } from './import.js';
import { refused } from './refused.js';

@Resolver()
export class ImportResolver {
  @Allow('record.write')
  @Mutation(() => ImportRecordsResult)
  async importRecords(
    @Ctx() { services, actor, language }: Context,
    @Arg('input', () => ImportRecordsInput) input: ImportRecordsInput,
  ): Promise<ImportRecordsResult> {
    const imported = await importRecords(services.business, actor, input);
    if (!imported.ok) return refused(imported, language);
    const { rows, created, columns } = imported;
    return answer(RecordsImported, { rows, created, columns });
  }
}
