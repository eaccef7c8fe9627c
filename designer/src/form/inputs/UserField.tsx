import { useState } from 'react';
import { FindUsersDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { InputProps } from './input-props.js';
import { useLookups } from './lookups.js';
import { SearchSelect } from './SearchSelect.js';

export function UserField(props: InputProps<'user'>) {
  const [asked, ask] = useState<string | null>(null);
  const own = useLookups();
  const variables = { search: asked || null, role: props.type.role ?? null };
  const answer = useAnswer(FindUsersDocument, variables, {
    enabled: asked !== null && own === null,
    keepPrevious: true,
  });
  const answered = answer.data?.users.edges.map(({ node }) => ({ id: node.id, title: node.name })) ?? [];
  const found = own ? own.people(props.type.role, asked ?? '') : answered;
  return <SearchSelect props={props} found={found} isPending={!own && answer.isPending} onAsk={ask} />;
}
