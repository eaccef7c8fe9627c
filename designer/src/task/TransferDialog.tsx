import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../app/toast.js';
import { TransferToDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import type { Moves } from './use-moves.js';

interface TransferDialogProps {
  readonly taskId: string;
  readonly moves: Pick<Moves, 'transfer' | 'problem' | 'busy'>;
  /** What became of it is told elsewhere. */
  readonly quiet?: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const LONGEST = 2000;

/** To whom, and why: only those the task may go to are offered, and what is entered goes with it. */
export function TransferDialog({ taskId, moves, quiet = false, onClose, onDone }: TransferDialogProps) {
  const { t } = useTranslation(['task', 'app']);
  const [typed, type] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const [to, choose] = useState<string | null>(null);
  const [comment, write] = useState('');
  const [asked, ask] = useState(false);
  const answer = useAnswer(
    TransferToDocument,
    { id: taskId, search: to ? null : search || null },
    { keepPrevious: true },
  );
  const people = (answer.data?.task?.transferTo.edges ?? []).map(({ node }) => node);
  const chosen = people.find(({ id }) => id === to);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    ask(true);
    if (to === null || comment.trim() === '') return;
    const name = chosen?.name ?? '';
    if (await moves.transfer(to, comment.trim())) return;
    if (!quiet) void toast(t('transferred', { name }));
    onDone();
  };
  return (
    <Modal opened onClose={onClose} title={t('transferTitle')} closeButtonProps={{ 'aria-label': t('app:close') }}>
      <form onSubmit={event => void submit(event)} noValidate>
        <Stack gap="md">
          <ProblemAlert problem={moves.problem} />
          <Text>{t('transferText')}</Text>
          <Select
            label={t('transferTo')}
            withAsterisk
            searchable
            data-autofocus
            nothingFoundMessage={t('transferNobody')}
            filter={({ options }) => options}
            searchValue={typed}
            onSearchChange={type}
            data={people.map(({ id, name, position }) => ({
              value: id,
              label: position ? `${name}, ${position}` : name,
            }))}
            value={to}
            error={asked && to === null && t('transferToMissing')}
            onChange={choose}
          />
          <Textarea
            label={t('transferComment')}
            withAsterisk
            autosize
            minRows={3}
            maxLength={LONGEST}
            value={comment}
            error={asked && comment.trim() === '' && t('transferCommentMissing')}
            onChange={event => write(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('app:cancel')}
            </Button>
            <Button type="submit" loading={moves.busy}>
              {t('transfer')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
