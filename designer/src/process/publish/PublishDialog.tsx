import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths.js';
import { toast } from '../../app/toast.js';
import { ProcessDocument, type ProcessQuery, PublishProcessDocument } from '../../graphql/generated/graphql.js';
import { keyOf, useAnswer, useCommand } from '../../graphql/use-answer.js';
import { useEditor } from '../editor/editor.js';
import { ProblemList } from '../problems/ProblemList.js';
import { useProblems } from '../problems/problems-context.js';

interface PublishDialogProps {
  readonly process: NonNullable<ProcessQuery['process']>;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Publishing says numbers: which version it becomes, how many cases stay on theirs. With errors it says what to mend. */
export function PublishDialog({ process, opened, onClose }: PublishDialogProps) {
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
        <Publishing processId={process.id} onClose={onClose} />
      )}
    </Modal>
  );
}

function Publishing({ processId, onClose }: { readonly processId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('process');
  const { autosave } = useEditor();
  const client = useQueryClient();
  const { data } = useAnswer(ProcessDocument, { id: processId });
  const { mutateAsync, isPending } = useCommand(PublishProcessDocument);
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [published, setPublished] = useState<number | null>(null);
  const publish = async () => {
    if (!(await autosave.flush())) return setRefusal(t('notSavedYet'));
    const { version } = autosave.state.getState();
    const { publishProcess: answer } = await mutateAsync({
      input: { processId, expectedVersion: version, note: note.trim() || null },
    });
    if (answer.__typename !== 'ProcessPublished') return setRefusal(answer.message);
    void toast(t('publishedAs', { number: answer.version.number }), 'good');
    void client.invalidateQueries({ queryKey: keyOf(ProcessDocument) });
    if (running > 0) setPublished(answer.version.number);
    else onClose();
  };
  const running = data?.process?.runningCases ?? 0;
  if (published !== null) return <MoveOffer {...{ processId, published, running, onClose }} />;
  const next = Math.max(0, ...(data?.process?.versions ?? []).map(version => version.number)) + 1;
  return (
    <Stack gap="md">
      <Text>{t('willBecome', { number: next })}</Text>
      <Text>{running === 0 ? t('runningNone') : t('runningStay', { count: running })}</Text>
      <Textarea
        label={t('publishNote')}
        description={t('publishNoteHint')}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
      />
      {refusal && (
        <Alert color="red" role="alert">
          {refusal}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button loading={isPending} onClick={() => void publish()}>
          {t('publish')}
        </Button>
      </Group>
    </Stack>
  );
}

interface MoveOfferProps {
  readonly processId: string;
  readonly published: number;
  readonly running: number;
  readonly onClose: () => void;
}

/** What runs stays where it is, unless somebody wants it to move. */
function MoveOffer({ processId, published, running, onClose }: MoveOfferProps) {
  const { t } = useTranslation('process');
  return (
    <Stack gap="md">
      <Text fw={600}>{t('published', { number: published })}</Text>
      <Text>{t('moveOffer', { count: running })}</Text>
      <Group justify="flex-end">
        <Button variant="default" component={Link} href={paths.moving(processId)}>
          {t('moveCases')}
        </Button>
        <Button onClick={onClose} data-autofocus>
          {t('stayThere')}
        </Button>
      </Group>
    </Stack>
  );
}
