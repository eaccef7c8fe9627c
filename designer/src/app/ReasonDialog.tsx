import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import type { Problem } from '../problem/problem.js';

interface ReasonDialogProps {
  readonly title: string;
  /** The field for the reason; null: none is asked for. */
  readonly reason: { readonly label: string; readonly missing: string } | null;
  readonly confirm: string;
  readonly keep: string;
  readonly dangerous?: boolean;
  readonly problem: Problem | null;
  readonly busy: boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
  /** What will happen, and further fields. */
  readonly children: ReactNode;
}

/** Asks before something is done that others will ask about, and why it is done. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, reason, confirm, keep, dangerous, problem, busy, onConfirm, onClose, children } = props;
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: '' } });
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': keep }}>
      <form onSubmit={handleSubmit(typed => onConfirm(typed.reason))} noValidate>
        <Stack>
          {children}
          <ProblemAlert problem={problem} />
          {reason && (
            <Textarea
              label={reason.label}
              withAsterisk
              autosize
              minRows={2}
              data-autofocus
              {...register('reason', { validate: text => text.trim() !== '' || reason.missing })}
              error={formState.errors.reason?.message}
            />
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {keep}
            </Button>
            <Button type="submit" {...(dangerous ? { color: 'red' } : {})} loading={busy} data-autofocus={!reason}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
