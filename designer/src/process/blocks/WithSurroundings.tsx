import { type ReactNode, useMemo } from 'react';
import { Loaded } from '../../app/Loaded.js';
import { ProcessSurroundingsDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { SurroundingsContext, surroundingsOf } from './surroundings.js';

/** Asks once what diagrams refer to, and hands it down. */
export function WithSurroundings({ children }: { readonly children: ReactNode }) {
  const answer = useAnswer(ProcessSurroundingsDocument, {});
  const { data } = answer;
  const surroundings = useMemo(() => data && surroundingsOf(data), [data]);
  return (
    <Loaded answer={answer}>
      {() => surroundings && <SurroundingsContext value={surroundings}>{children}</SurroundingsContext>}
    </Loaded>
  );
}
