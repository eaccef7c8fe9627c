import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SaveEntityDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { type Problem, problemIn } from '../../problem/problem.js';
import { useShelf } from '../../session/shelf.js';
import type { Entity } from '../use-entity.js';
import { draftOf, type EntityDraft, emptyDraft, inputOf } from './draft.js';

/** The design of one entity: its draft, kept on this device until saved, and the way to save it. */
export function useModel(entity: Entity | null) {
  const client = useQueryClient();
  const command = useCommand(SaveEntityDocument);
  const saved = entity ? draftOf(entity) : emptyDraft;
  const shelf = useShelf<EntityDraft>(`model.${entity?.key ?? 'new'}`);
  const [stored] = useState(() => shelf.read());
  const [draft, setDraft] = useState<EntityDraft>(stored ?? saved);
  const [restored, setRestored] = useState(stored !== null);
  const [dirty, setDirty] = useState(stored !== null);
  const [problem, setProblem] = useState<Problem | null>(null);

  function edit(change: (draft: EntityDraft) => EntityDraft): void {
    const next = change(draft);
    setDraft(next);
    setDirty(true);
    shelf.keep(next);
  }
  function discard(): void {
    shelf.drop();
    setDraft(saved);
    setDirty(false);
    setRestored(false);
    setProblem(null);
  }
  async function save(): Promise<Entity | null> {
    const { saveEntity: result } = await command.mutateAsync({ input: inputOf(draft) });
    setProblem(problemIn(result));
    if (result.__typename !== 'EntitySaved') return null;
    shelf.drop();
    setDraft(draftOf(result.entity));
    setDirty(false);
    setRestored(false);
    await client.invalidateQueries({ queryKey: ['Entities'] });
    await client.invalidateQueries({ queryKey: ['Entity'] });
    return result.entity;
  }
  return { draft, saved, edit, save, discard, restored, dirty, problem, isSaving: command.isPending };
}

export type Model = ReturnType<typeof useModel>;
