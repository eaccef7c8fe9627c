import { useState } from 'react';
import { FindUsersDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import type { InputProps } from './input-props.js';
import { SearchSelect } from './SearchSelect.js';

export function UserField(props: InputProps<'user'>) {
  const [asked, ask] = useState<string | null>(null);
  const variables = { search: asked || null, role: props.type.role ?? null };
  const answer = useAnswer(FindUsersDocument, variables, { enabled: asked !== null, keepPrevious: true });
  const found = answer.data?.users.edges.map(({ node }) => ({ id: node.id, title: node.name })) ?? [];
  return <SearchSelect props={props} found={found} isPending={answer.isPending} onAsk={ask} />;
}
