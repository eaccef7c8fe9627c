import { useState } from 'react';
import { FindRecordsDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { InputProps } from './input-props.js';
import { useLookups } from './lookups.js';
import { SearchSelect } from './SearchSelect.js';

export function ReferenceField(props: InputProps<'reference'>) {
  const [asked, ask] = useState<string | null>(null);
  const own = useLookups();
  const variables = { entity: props.type.entity, search: asked || null, task: props.task ?? null };
  const answer = useAnswer(FindRecordsDocument, variables, {
    enabled: asked !== null && own === null,
    keepPrevious: true,
  });
  const answered = answer.data?.records.edges.map(edge => edge.node) ?? [];
  const found = own ? own.records(props.type.entity, asked ?? '') : answered;
  return <SearchSelect props={props} found={found} isPending={!own && answer.isPending} onAsk={ask} />;
}
