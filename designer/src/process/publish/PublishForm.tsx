import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { Diagram } from '@marshrut/model';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../app/paths.js';
import { toast } from '../../app/toast.js';
import { PublishProcessDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import type { ProcessWithVersions } from '../versions/VersionsPage.js';
import { RunningCases } from './RunningCases.js';
import { WhatChanges } from './WhatChanges.js';

interface PublishFormProps {
  readonly process: ProcessWithVersions;
  /** What becomes the version. */
  readonly diagram: Diagram;
  /** The earlier version that is published once more; null: it is the draft. */
  readonly again: { readonly id: string; readonly number: number } | null;
  /** The version of the draft that the server has, as soon as it has everything; null where it does not get it. */
  readonly ready: () => Promise<number | null>;
  readonly onClose: () => void;
}

/** Publishing says numbers: which version it becomes, what changes and whose changes they are, how many cases run and what becomes of them. */
export function PublishForm({ process, diagram, again, ready, onClose }: PublishFormProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const client = useQueryClient();
  const [, go] = useLocation();
  const { mutateAsync, isPending } = useCommand(PublishProcessDocument);
  const [note, setNote] = useState('');
  const [moves, setMoves] = useState(false);
  const [refusal, setRefusal] = useState<readonly string[]>([]);
  const next = Math.max(0, ...process.versions.map(version => version.number)) + 1;
  const publish = async () => {
    const expectedVersion = await ready();
    if (expectedVersion === null) return setRefusal([t('notSavedYet')]);
    const { publishProcess: answer } = await mutateAsync({
      input: { processId: process.id, expectedVersion, note: note.trim() || null, versionId: again?.id ?? null },
    });
    if (answer.__typename === 'DiagramInvalid')
      return setRefusal([answer.message, ...answer.problems.slice(0, 5).map(({ message }) => say(message))]);
    if (answer.__typename !== 'ProcessPublished') return setRefusal([answer.message]);
    void toast(t('publishedAs', { number: answer.version.number }), 'good');
    void client.invalidateQueries();
    onClose();
    if (moves) go(paths.moving(process.id));
  };
  return (
    <Stack gap="md">
      <Text>{again ? t('becomesAgain', { number: again.number, next }) : t('willBecome', { number: next })}</Text>
      <WhatChanges process={process} diagram={diagram} again={again} />
      <RunningCases versions={process.versions} moves={moves} onMoves={setMoves} />
      <Textarea
        label={t('publishNote')}
        description={t('publishNoteHint')}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={event => setNote(event.currentTarget.value)}
      />
      {refusal.length > 0 && (
        <Alert color="red" role="alert">
          {refusal.map(line => (
            <Text key={line}>{line}</Text>
          ))}
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
