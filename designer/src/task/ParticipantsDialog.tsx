import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantKind } from '../graphql/generated/graphql.js';
import { PersonPicker, type PickedPerson } from '../people/PersonPicker.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { useViewer } from '../session/viewer.js';
import { useMoves } from './use-moves.js';
import type { Task } from './use-task.js';

interface ParticipantsDialogProps {
  readonly task: Task;
  readonly onClose: () => void;
}

const kinds: readonly ParticipantKind[] = ['HELPER', 'WATCHER'];

export function ParticipantsDialog({ task, onClose }: ParticipantsDialogProps) {
  const { t } = useTranslation(['task', 'app']);
  const { user: me } = useViewer();
  const moves = useMoves(task.id);
  const [person, choose] = useState<PickedPerson | null>(null);
  const [kind, setKind] = useState<ParticipantKind>('HELPER');
  const invites = task.can.includes('INVITE');
  const add = async () => {
    if (person && !(await moves.invite(person.id, kind))) choose(null);
  };
  const taking = [
    ...task.helpers.map(one => ({ ...one, kind: 'HELPER' as const })),
    ...task.watchers.map(one => ({ ...one, kind: 'WATCHER' as const })),
  ];
  return (
    <Modal opened onClose={onClose} title={t('participants')} closeButtonProps={{ 'aria-label': t('app:close') }}>
      <Stack gap="md">
        <ProblemAlert problem={moves.problem} />
        {taking.length === 0 && <Text>{t('participantsNone')}</Text>}
        {taking.map(one => (
          <Group key={one.id} justify="space-between" gap="sm">
            <span>
              {one.name}{' '}
              <Text component="span" c="dimmed">
                {t(`kind_${one.kind}`)}
              </Text>
            </span>
            {(invites || one.id === me.id) && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                disabled={moves.busy}
                aria-label={t('participantRemove', { name: one.name })}
                onClick={() => void moves.dismiss(one.id)}
              >
                {t('participantRemove_short')}
              </Button>
            )}
          </Group>
        ))}
        {invites && (
          <>
            <PersonPicker label={t('participantWho')} value={person} onChange={choose} />
            <Radio.Group
              label={t('participantKind')}
              value={kind}
              onChange={value => setKind(kinds.find(one => one === value) ?? 'HELPER')}
            >
              <Stack gap="xs" mt="xs">
                {kinds.map(value => (
                  <Radio key={value} value={value} label={t(`kind_${value}`)} description={t(`kindText_${value}`)} />
                ))}
              </Stack>
            </Radio.Group>
            <Group justify="flex-end">
              <Button disabled={!person} loading={moves.busy} onClick={() => void add()}>
                {t('app:add')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Modal>
  );
}
