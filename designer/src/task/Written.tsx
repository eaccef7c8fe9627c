import { Changes } from '../changes/Changes.js';
import { TaskWrittenDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';

/** What a completed task has written, numbers included, for whoever opens it again. */
export function Written({ taskId }: { readonly taskId: string }) {
  const { data } = useAnswer(TaskWrittenDocument, { id: taskId });
  const written = data?.task?.written ?? [];
  return written.length > 0 ? <Changes changes={written} written /> : null;
}
