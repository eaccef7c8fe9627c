import { Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProcessVersionsDocument } from '../../graphql/generated/graphql.js';
import { useAnswer } from '../../graphql/use-answer.js';
import { useDocument, useEditor } from '../editor/editor.js';
import { ProblemList } from '../problems/ProblemList.js';
import { useProblems } from '../problems/problems-context.js';
import { PublishForm } from './PublishForm.js';

interface PublishDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Publishes what is drawn. With errors it says what to mend. */
export function PublishDialog({ opened, onClose }: PublishDialogProps) {
  const { t } = useTranslation('process');
  const { errors } = useProblems();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      closeButtonProps={{ 'aria-label': t('close') }}
      title={t(errors > 0 ? 'cannotPublish' : 'publishTitle')}
      size="lg"
    >
      {errors > 0 ? (
        <Stack gap="md">
          <Text>{t('mendFirst', { count: errors })}</Text>
          <ProblemList onLed={onClose} />
        </Stack>
      ) : (
        <Publishing onClose={onClose} />
      )}
    </Modal>
  );
}

/** Numbers and authors are asked each time it opens, after all that was drawn is saved. */
function Publishing({ onClose }: { readonly onClose: () => void }) {
  const { processId, autosave } = useEditor();
  const diagram = useDocument(state => state.diagram);
  const ready = async () => ((await autosave.flush()) ? autosave.state.getState().version : null);
  const [asked, ask] = useState(false);
  useEffect(() => void autosave.flush().then(() => ask(true)), [autosave]);
  const when = { enabled: asked, fresh: true };
  const { data, isFetchedAfterMount } = useAnswer(ProcessVersionsDocument, { id: processId }, when);
  if (!isFetchedAfterMount || !data?.process) return <Skeleton h={200} />;
  return <PublishForm process={data.process} diagram={diagram} again={null} ready={ready} onClose={onClose} />;
}
