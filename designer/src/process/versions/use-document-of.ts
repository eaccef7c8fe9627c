import type { Diagram } from '@marshrut/model';
import { DraftDocumentDocument, VersionDocumentDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';

/** In the place of a version's id: what is drawn now. */
export const DRAFT = 'draft';

/** The document of a version of a process, or of its draft; undefined while it is on its way, or not there. */
export function useDocumentOf(process: string, version: string): Diagram | undefined {
  const draft = useAnswer(DraftDocumentDocument, { id: process }, { enabled: version === DRAFT });
  const published = useAnswer(
    VersionDocumentDocument,
    { id: version },
    { enabled: version !== DRAFT && version !== '' },
  );
  if (version === DRAFT) return draft.data?.process?.draft;
  const node = published.data?.node;
  return node && 'document' in node ? node.document : undefined;
}
