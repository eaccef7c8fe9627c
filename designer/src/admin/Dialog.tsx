import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEventHandler, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import type { Problem } from '../problem/problem.js';

interface DialogProps {
  readonly title: string;
  readonly action: string;
  readonly dangerous?: boolean;
  /** For a long form: problems of its fields stand on top too. */
  readonly wide?: boolean;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onClose: () => void;
  readonly onSubmit: FormEventHandler<HTMLFormElement>;
  readonly children: ReactNode;
}

/** A dialog with a small form, one action and a way out; the problem that stopped it stands on top. */
export function Dialog(props: DialogProps) {
  const { title, action, dangerous = false, wide = false, busy, problem, onClose, onSubmit, children } = props;
  const { t } = useTranslation('app');
  const alert = useRef<HTMLDivElement>(null);
  // The end of a long form is far from its top, where the problem stands.
  useEffect(() => {
    if (wide && problem) alert.current?.focus();
  }, [wide, problem]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={wide ? 'xl' : 'md'}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="lg">
          <ProblemAlert ref={alert} problem={problem} withoutFields={!wide} />
          {children}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={busy} {...(dangerous ? { color: 'red' } : {})}>
              {action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
