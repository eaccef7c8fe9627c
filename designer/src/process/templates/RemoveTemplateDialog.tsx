import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RemoveTemplateDocument, type TemplatePartsFragment } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { ProblemAlert } from '../../problem/ProblemAlert.js';
import { problemIn } from '../../problem/problem.js';

interface RemoveTemplateDialogProps {
  readonly template: TemplatePartsFragment;
  readonly onClose: () => void;
}

/** Says what goes and what stays; whether it may go, the server says. */
export function RemoveTemplateDialog({ template, onClose }: RemoveTemplateDialogProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const client = useQueryClient();
  const { mutateAsync, data, isPending } = useCommand(RemoveTemplateDocument);
  const remove = async () => {
    const { removeTemplate } = await mutateAsync({ input: { key: template.key } });
    if (removeTemplate.__typename !== 'TemplateRemoved') return;
    onClose();
    await client.invalidateQueries();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={t('templateRemoveTitle', { name: say(template.name) })}
    >
      <Stack gap="md">
        <Text>{t('templateRemoveText')}</Text>
        <ProblemAlert problem={problemIn(data?.removeTemplate)} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button color="red" loading={isPending} onClick={() => void remove()}>
            {t('templateRemove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
