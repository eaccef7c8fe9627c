import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../app/Loaded.js';
import { ReasonDialog } from '../app/ReasonDialog.js';
import { PreviewUndoDocument, UndoTaskDocument } from '../graphql/generated/graphql.js';
import { useAnswer, useCommand } from '../graphql/use-answer.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { problemIn } from '../problem/problem.js';
import { Impact } from './Impact.js';
import { Obstacles } from './Obstacles.js';

interface UndoDialogProps {
  readonly taskId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** What taking the task back would do, and why it is asked; or what stands in the way. */
export function UndoDialog({ taskId, name, onClose }: UndoDialogProps) {
  const { t } = useTranslation('undo');
  const client = useQueryClient();
  const preview = useAnswer(PreviewUndoDocument, { taskId });
  const undo = useCommand(UndoTaskDocument);
  const title = t('title', { name });
  const told = preview.data?.previewUndo;
  const confirm = async (reason: string) => {
    const input = { taskId, reason, idempotencyKey: crypto.randomUUID() };
    if (problemIn((await undo.mutateAsync({ input })).undoTask)) return;
    onClose();
    await Promise.all([['Case'], ['CaseHistory']].map(queryKey => client.invalidateQueries({ queryKey })));
  };
  if (told?.__typename === 'UndoPreview' && told.obstacles.length === 0)
    return (
      <ReasonDialog
        title={title}
        reason={{ label: t('reason'), missing: t('reasonMissing') }}
        confirm={t('confirm')}
        keep={t('keep')}
        dangerous
        problem={problemIn(undo.data?.undoTask)}
        busy={undo.isPending}
        onConfirm={reason => void confirm(reason)}
        onClose={onClose}
      >
        <Text>{t('text')}</Text>
        <Impact preview={told} />
      </ReasonDialog>
    );
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack>
        <Loaded answer={preview}>
          {({ previewUndo }) =>
            previewUndo.__typename === 'UndoPreview' ? (
              <Obstacles obstacles={previewUndo.obstacles} />
            ) : (
              <ProblemAlert problem={problemIn(previewUndo)} />
            )
          }
        </Loaded>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
