import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../app/Loaded.js';
import { NotFound } from '../../app/NotFound.js';
import { ProcessDocument } from '../../graphql/generated/graphql.js';
import { answerOf } from '../../graphql/use-answer.js';
import { WithSurroundings } from '../blocks/WithSurroundings.js';
import { BpmnDrop } from '../bpmn/BpmnDrop.js';
import { EditorRoom } from './EditorRoom.js';

/** The editor of one process. Its draft is asked anew each time it opens: an old answer would look like somebody else's edit. */
export function EditorPage({ id }: { readonly id: string }) {
  const process = useQuery({
    ...answerOf(ProcessDocument, { id }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  return (
    <Loaded answer={process}>
      {({ process: found }) => (
        <WithSurroundings>
          {found ? <EditorRoom key={id} process={found} /> : <NotFound />}
          <BpmnDrop />
        </WithSurroundings>
      )}
    </Loaded>
  );
}
