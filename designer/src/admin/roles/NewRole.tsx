import { Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateRoleDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { NewNamed } from '../NewNamed.js';

export function NewRole({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('admin');
  const client = useQueryClient();
  const [outside, setOutside] = useState(false);
  const create = useCommand(CreateRoleDocument);
  return (
    <NewNamed
      title={t('addRole')}
      label={t('roleRu')}
      keyHelp={t('roleKeyHelp')}
      busy={create.isPending}
      answer={create.data?.createRole}
      onCreate={async input => {
        const { createRole } = await create.mutateAsync({ input: { ...input, outside } });
        if (createRole.__typename === 'RoleSaved') await client.invalidateQueries({ queryKey: ['Roles'] });
        return createRole;
      }}
      onClose={onClose}
    >
      <Switch
        label={t('outsideRole')}
        description={t('outsideHelp')}
        checked={outside}
        onChange={event => setOutside(event.currentTarget.checked)}
      />
    </NewNamed>
  );
}
