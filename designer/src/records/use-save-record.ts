import type { Values } from '@marshrut/model';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type FieldConflictPartsFragment,
  RecordDocument,
  type RecordPartsFragment,
  type ResolutionInput,
  UpdateRecordDocument,
} from '../graphql/generated/graphql.js';
import { useOnce } from '../graphql/intent.js';
import { keyOf, useCommand } from '../graphql/use-answer.js';
import { type Problem, problemIn } from '../problem/problem.js';

interface Collision {
  readonly conflicts: readonly FieldConflictPartsFragment[];
  readonly current: RecordPartsFragment;
  readonly values: Values;
}

/** Saves a record at once. Fields others changed meanwhile come back as a conflict to choose in; then it is saved again. */
export function useSaveRecord(record: RecordPartsFragment, onSaved: (record: RecordPartsFragment) => void) {
  const client = useQueryClient();
  const once = useOnce();
  const command = useCommand(UpdateRecordDocument);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [collision, setCollision] = useState<Collision | null>(null);
  const { entity, id } = record;

  async function save(values: Values, expectedVersion: number): Promise<Problem | null> {
    const intent = { entity, id, expectedVersion, values };
    const { updateRecord: result } = await once(intent, idempotencyKey =>
      command.mutateAsync({ input: { ...intent, idempotencyKey } }),
    );
    if (result.__typename === 'RecordConflict') {
      setCollision({ conflicts: result.conflicts, current: result.current, values });
      return null;
    }
    setCollision(null);
    setProblem(problemIn(result));
    if (result.__typename !== 'RecordSaved') return problemIn(result);
    client.setQueryData(keyOf(RecordDocument, { entity, id }), { record: result.record });
    void client.invalidateQueries({ queryKey: ['RecordHistory'] });
    void client.invalidateQueries({ queryKey: ['Records'] });
    onSaved(result.record);
    return null;
  }
  /** Mine where mine was chosen; where theirs was, the field is left as it is. */
  async function resolve(resolutions: readonly ResolutionInput[]): Promise<void> {
    if (!collision) return;
    const theirs = new Set(resolutions.filter(({ take }) => take === 'THEIRS').map(({ field }) => field));
    const values = Object.fromEntries(Object.entries(collision.values).filter(([field]) => !theirs.has(field)));
    await save(values, collision.current.version);
  }
  return { save, resolve, problem, collision, leave: () => setCollision(null), isPending: command.isPending };
}
