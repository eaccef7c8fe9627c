import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../app/toast.js';
import {
  MoveDocument,
  type MoveQuery,
  PauseMoveDocument,
  ResumeMoveDocument,
  RollBackMoveDocument,
  StopMoveDocument,
} from '../../graphql/generated/graphql.js';
import { keyOf, useCommand } from '../../graphql/use-answer.js';

/** What can be done with a move now. */
export function MoveActions({ move: { id, status, counts } }: { readonly move: NonNullable<MoveQuery['move']> }) {
  const { t } = useTranslation('process');
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const commands = {
    pauseMove: useCommand(PauseMoveDocument),
    resumeMove: useCommand(ResumeMoveDocument),
    stopMove: useCommand(StopMoveDocument),
    rollBackMove: useCommand(RollBackMoveDocument),
  };
  const pending = Object.values(commands).some(({ isPending }) => isPending);
  const told = async (answer: { readonly __typename: string; readonly message?: string }) => {
    setAsking(false);
    if (answer.message) void toast(answer.message, 'bad');
    await client.invalidateQueries({ queryKey: keyOf(MoveDocument) });
  };
  const input = { moveId: id };
  const pause = async () => told((await commands.pauseMove.mutateAsync({ input })).pauseMove);
  const resume = async () => told((await commands.resumeMove.mutateAsync({ input })).resumeMove);
  const stop = async () => told((await commands.stopMove.mutateAsync({ input })).stopMove);
  const rollBack = async () => told((await commands.rollBackMove.mutateAsync({ input })).rollBackMove);
  const open = status === 'RUNNING' || status === 'PAUSED';
  return (
    <Group gap="sm">
      {status === 'RUNNING' && (
        <Button variant="default" disabled={pending} onClick={() => void pause()}>
          {t('movePause')}
        </Button>
      )}
      {status === 'PAUSED' && (
        <Button disabled={pending} onClick={() => void resume()}>
          {t('moveResume')}
        </Button>
      )}
      {open && (
        <Button variant="default" disabled={pending} onClick={() => void stop()}>
          {t('moveStop')}
        </Button>
      )}
      {status !== 'RUNNING' && status !== 'UNDOING' && status !== 'UNDONE' && counts.moved > 0 && (
        <Button variant="default" disabled={pending} onClick={() => setAsking(true)}>
          {t('moveBack')}
        </Button>
      )}
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('moveBackTitle')}
        closeButtonProps={{ 'aria-label': t('close') }}
      >
        <Stack gap="md">
          <Text>{t('moveBackText')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
            <Button loading={pending} onClick={() => void rollBack()}>
              {t('moveBack')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  );
}
