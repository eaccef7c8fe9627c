import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ImportRecordsDocument, type ImportRecordsMutation } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-answer.js';
import { type ChosenFile, readFile } from './file.js';

export type ImportResult = ImportRecordsMutation['importRecords'];

/** Where the load stands: choose → checking → checked → done; a file with errors stays at checked. */
export type ImportStep =
  | { readonly at: 'choose' }
  | { readonly at: 'checking'; readonly file: ChosenFile }
  | { readonly at: 'checked'; readonly file: ChosenFile; readonly result: ImportResult }
  | { readonly at: 'done'; readonly created: number };

export type CheckedStep = Extract<ImportStep, { at: 'checked' }>;

export function useImport(entity: string) {
  const client = useQueryClient();
  const command = useCommand(ImportRecordsDocument);
  const [step, setStep] = useState<ImportStep>({ at: 'choose' });
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());

  async function send({ name, contentBase64 }: ChosenFile, dryRun: boolean): Promise<ImportResult> {
    const key = dryRun ? null : idempotencyKey;
    const input = { entity, fileName: name, contentBase64, dryRun, idempotencyKey: key };
    return (await command.mutateAsync({ input })).importRecords;
  }
  async function check(chosen: File): Promise<void> {
    const file = await readFile(chosen);
    setKey(crypto.randomUUID());
    setStep({ at: 'checking', file });
    try {
      setStep({ at: 'checked', file, result: await send(file, true) });
    } catch (error) {
      setStep({ at: 'choose' });
      throw error;
    }
  }
  async function run(): Promise<void> {
    if (step.at !== 'checked') return;
    const result = await send(step.file, false);
    if (result.__typename !== 'RecordsImported') return setStep({ ...step, result });
    void client.invalidateQueries({ queryKey: ['Records'] });
    setStep({ at: 'done', created: result.created });
  }
  return { step, check, run, again: () => setStep({ at: 'choose' }), isPending: command.isPending };
}
