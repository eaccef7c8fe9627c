import { useState } from 'react';
import { FindRecordsDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { InputProps } from './input-props.js';
import { SearchSelect } from './SearchSelect.js';

export function ReferenceField(props: InputProps<'reference'>) {
  const [asked, ask] = useState<string | null>(null);
  const variables = { entity: props.type.entity, search: asked || null, task: props.task ?? null };
  const answer = useAnswer(FindRecordsDocument, variables, { enabled: asked !== null, keepPrevious: true });
  const found = answer.data?.records.edges.map(edge => edge.node) ?? [];
  return <SearchSelect props={props} found={found} isPending={answer.isPending} onAsk={ask} />;
}
