import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../app/ReasonDialog.js';
import { EndSubstitutionDocument, type SubstitutionPartsFragment } from '../graphql/generated/graphql.js';
import { useCommand } from '../graphql/use-answer.js';
import { problemIn } from '../problem/problem.js';

interface EndSubstitutionProps {
  readonly one: SubstitutionPartsFragment;
  readonly onClose: () => void;
}

export function EndSubstitution({ one, onClose }: EndSubstitutionProps) {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const command = useCommand(EndSubstitutionDocument);
  const end = async () => {
    const { endSubstitution } = await command.mutateAsync({ input: { substitutionId: one.id } });
    if (problemIn(endSubstitution)) return;
    await client.invalidateQueries({ queryKey: ['Person'] });
    onClose();
  };
  return (
    <ReasonDialog
      title={t('endTitle')}
      reason={null}
      confirm={t('end')}
      keep={t('keep')}
      dangerous
      problem={problemIn(command.data?.endSubstitution)}
      busy={command.isPending}
      onConfirm={() => void end()}
      onClose={onClose}
    >
      <Text>{t('endText', { name: one.deputy.name })}</Text>
    </ReasonDialog>
  );
}
