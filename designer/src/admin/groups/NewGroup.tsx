import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CreateGroupDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { NewNamed } from '../NewNamed.js';

export function NewGroup({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const create = useCommand(CreateGroupDocument);
  return (
    <NewNamed
      title={t('addGroup')}
      label={t('groupRu')}
      keyHelp={t('groupKeyHelp')}
      busy={create.isPending}
      answer={create.data?.createGroup}
      onCreate={async input => {
        const { createGroup } = await create.mutateAsync({ input });
        if (createGroup.__typename === 'GroupSaved') await client.invalidateQueries({ queryKey: ['Groups'] });
        return createGroup;
      }}
      onClose={onClose}
    />
  );
}
