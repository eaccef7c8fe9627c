import type { Values } from '@marshrut/model';
import { useEffect, useEffectEvent, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { readable, unsaved } from '../../form/check.js';
import type { FormField, Typed } from '../../form/field.js';
import { dateHere } from '../../form/today.js';
import { type FieldConflictPartsFragment, SaveTaskDraftDocument } from '../../graphql/generated/graphql.js';
import { hearFailure } from '../../graphql/query-client.js';
import { request } from '../../graphql/request.js';
import { failureOf } from '../../graphql/request-error.js';
import { beforeLeaving } from '../../session/leaving.js';
import type { Shelf } from '../../session/shelf.js';
import { DraftSaver, type DraftState, type SaveOutcome } from './saver.js';

interface DraftOf {
  readonly task: string;
  readonly element: string;
  readonly fields: readonly FormField[];
  /** What the server has. */
  readonly known: Values;
  readonly savedAt: string | null;
  readonly shelf: Shelf<Typed>;
}

/**
 * Saves the form as a draft within a second after the last change, here at once; also when the page is left. `onlyHere`: how many
 * fields this device alone holds; once all is acknowledged, those whose text is no value yet, such as half a date.
 */
export function useDraft(form: UseFormReturn<Typed>, { task, element, fields, known, savedAt, shelf }: DraftOf) {
  const [state, setState] = useState<DraftState>(savedAt ? { is: 'saved', at: savedAt } : { is: 'idle' });
  const [onlyHere, setOnlyHere] = useState(0);
  const [outdated, setOutdated] = useState<readonly FieldConflictPartsFragment[]>([]);
  const [saver] = useState(
    () =>
      new DraftSaver(known, {
        save: values => save({ taskId: task, element, values }, setOutdated),
        onState: setState,
        onAcknowledged: () => keepRest(),
      }),
  );
  /** Only what the server does not have stays here, so that it never covers what was typed elsewhere meanwhile. */
  const keepRest = useEffectEvent(() => {
    const rest = unsaved(fields, form.getValues(), saver.known(), dateHere());
    const count = Object.keys(rest).length;
    setOnlyHere(count);
    if (count > 0) shelf.keep(rest);
    else shelf.drop();
  });
  const onTyped = useEffectEvent((typed: Typed) => {
    keepRest();
    saver.changed(readable(fields, typed, dateHere()));
  });
  useEffect(() => form.subscribe({ formState: { values: true }, callback: ({ values }) => onTyped(values) }), [form]);
  useEffect(() => {
    saver.changed(readable(fields, form.getValues(), dateHere()));
    const onLeave = () => sendOff({ taskId: task, element, values: saver.pending() });
    window.addEventListener('pagehide', onLeave);
    const stay = beforeLeaving(() => saver.flush());
    return () => {
      stay();
      window.removeEventListener('pagehide', onLeave);
      void saver.flush();
    };
  }, [saver, form, fields, task, element]);
  return { state, onlyHere, outdated, saver };
}

interface Draft {
  readonly taskId: string;
  readonly element: string;
  readonly values: Values;
}

async function save(
  input: Draft,
  onOutdated: (conflicts: readonly FieldConflictPartsFragment[]) => void,
): Promise<SaveOutcome> {
  try {
    const { saveTaskDraft: result } = await request(SaveTaskDraftDocument, { input });
    if (result.__typename !== 'TaskDraftSaved') return { did: 'refused' };
    onOutdated(result.outdated);
    return { did: 'saved', at: result.savedAt };
  } catch (error) {
    if (failureOf(error) === null) throw error;
    hearFailure(error);
    return { did: 'unreachable' };
  }
}

/** The last words of a page that is being left: the browser delivers them after it is gone. */
function sendOff(input: Draft): void {
  if (Object.keys(input.values).length === 0) return;
  void request(SaveTaskDraftDocument, { input }, { keepalive: true }).catch((error: unknown) => {
    console.warn('Expected the draft to be sent while leaving, but it was not; it is kept on this device.', error);
  });
}
