import type { Diagram } from '@marshrut/model';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../app/paths.js';
import { CreateProcessDocument, ProcessesDocument } from '../../graphql/generated/graphql.js';
import { keyOf, useCommand } from '../../graphql/use-answer.js';

/** Saves a diagram as a new process and opens it. */
export function useTakeProcess(onTaken: () => void) {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { mutateAsync, isPending } = useCommand(CreateProcessDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (diagram: Diagram) => {
    const { createProcess: answer } = await mutateAsync({ input: { name: diagram.name, document: diagram } });
    if (answer.__typename !== 'ProcessCreated') return setRefusal(answer.message);
    void client.invalidateQueries({ queryKey: keyOf(ProcessesDocument) });
    onTaken();
    navigate(paths.process(answer.process.id));
  };
  return { take, taking: isPending, refusal };
}
