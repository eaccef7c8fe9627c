import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { localText } from '@marshrut/model';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../app/paths.js';
import { CreateProcessDocument, ProcessesDocument } from '../../graphql/generated/graphql.js';
import { keyOf, useCommand } from '../../graphql/use-answer.js';
import { newId } from '../document/ids.js';
import { LocalizedField } from '../panel/LocalizedField.js';
import { skeleton } from './skeleton.js';
import { nothingTyped, ThreeQuestions, useAnswers } from './ThreeQuestions.js';

/** A new process begins with a start and an end, so that the first «+» is already there, and with what three questions tell. */
export function NewProcessDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [name, setName] = useState(localText(''));
  const [typed, setTyped] = useState(nothingTyped);
  const answers = useAnswers(typed);
  const { mutateAsync, isPending } = useCommand(CreateProcessDocument);
  const [refusal, setRefusal] = useState<string | null>(null);
  const given = { ru: name.ru.trim(), en: name.en.trim() };
  const create = async () => {
    if (!given.ru && !given.en) return;
    const { createProcess: answer } = await mutateAsync({
      input: { name: given, document: skeleton(given, newId, answers) },
    });
    if (answer.__typename !== 'ProcessCreated') return setRefusal(answer.message);
    void client.invalidateQueries({ queryKey: keyOf(ProcessesDocument) });
    navigate(paths.process(answer.process.id));
  };
  return (
    <Modal opened={opened} onClose={onClose} closeButtonProps={{ 'aria-label': t('close') }} title={t('newProcess')}>
      <Stack gap="md">
        <LocalizedField
          label={t('name')}
          autoFocus
          value={name}
          onChange={(text, written) => setName({ ...name, [written]: text })}
          onEnter={() => void create()}
        />
        <ThreeQuestions typed={typed} onChange={setTyped} />
        {refusal && (
          <Alert color="red" role="alert">
            {refusal}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={isPending} disabled={!given.ru && !given.en} onClick={() => void create()}>
            {t('create')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
