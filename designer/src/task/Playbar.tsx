import { Button, Menu, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconArrowLeft,
  IconArrowRight,
  IconCheck,
  IconCornerUpLeft,
  IconPlayerPause,
  IconUserPlus,
  IconUserShare,
  IconX,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../app/paths.js';
import { MoreMenu } from './MoreMenu.js';
import { type Asking, PlaybarDialogs } from './PlaybarDialogs.js';
import type { StepProps } from './screens/step-props.js';
import { useSubmitKey } from './submit-key.js';
import css from './Task.module.css';

interface PlaybarProps {
  readonly step: StepProps;
  readonly forward: 'next' | 'submit' | 'finish' | 'retry';
  readonly busy: boolean;
  readonly onForward: () => void;
  /** Stands between the ways out and the ways on: when the draft was saved. */
  readonly children?: ReactNode;
}

/** Назад, Далее (Готово, Отправить), Пауза, Отмена; Ctrl+Enter goes on. */
export function Playbar({ step, forward, busy, onForward, children }: PlaybarProps) {
  const { t } = useTranslation('task');
  const narrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [, navigate] = useLocation();
  const transfers = step.task.can.includes('TRANSFER');
  const [opened, open] = useState<Asking | null>(null);
  const close = () => open(null);
  const { moves, work, flush } = step;
  useSubmitKey(onForward);
  const leave = (problem: unknown) => {
    if (!problem) navigate(paths.inbox());
  };
  const pause = async () => {
    await flush.current();
    leave(await moves.pause());
  };
  /** What is typed counts for what would be lost. */
  const openReturn = async () => {
    await flush.current();
    open('return');
  };
  const back = async (visit: string) => {
    await flush.current();
    await moves.goBack(visit);
  };
  const { back: visit } = work;
  const responsible = step.task.can.includes('OPEN');
  const completes = responsible || forward === 'next';
  const signerItem = work.mayAddSigner && (
    <Menu.Item leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => open('signer')}>
      {t('addSigner')}
    </Menu.Item>
  );
  const returnItem = work.returns.length > 0 && (
    <Menu.Item leftSection={<IconCornerUpLeft size={16} aria-hidden />} onClick={() => void openReturn()}>
      {t('returnTo')}
    </Menu.Item>
  );
  const Forward = forward === 'next' ? IconArrowRight : IconCheck;
  return (
    <footer className={css.playbar}>
      {!responsible && <div className={css.ways} />}
      {responsible && narrow && (
        <MoreMenu>
          <Menu.Item leftSection={<IconPlayerPause size={16} aria-hidden />} onClick={() => void pause()}>
            {t('pause')}
          </Menu.Item>
          {transfers && (
            <Menu.Item leftSection={<IconUserShare size={16} aria-hidden />} onClick={() => open('transfer')}>
              {t('transfer')}
            </Menu.Item>
          )}
          {signerItem}
          {returnItem}
          <Menu.Item color="red" leftSection={<IconX size={16} aria-hidden />} onClick={() => open('cancel')}>
            {t('cancel')}
          </Menu.Item>
        </MoreMenu>
      )}
      {responsible && !narrow && (
        <div className={css.ways}>
          <Button
            variant="default"
            leftSection={<IconPlayerPause size={16} aria-hidden />}
            disabled={moves.busy}
            onClick={() => void pause()}
          >
            {t('pause')}
          </Button>
          {transfers && (
            <Button variant="subtle" color="gray" px="xs" disabled={moves.busy} onClick={() => open('transfer')}>
              {t('transfer')}
            </Button>
          )}
          <Button variant="subtle" color="gray" px="xs" disabled={moves.busy} onClick={() => open('cancel')}>
            {t('cancel')}
          </Button>
          {(signerItem || returnItem) && (
            <MoreMenu>
              {signerItem}
              {returnItem}
            </MoreMenu>
          )}
        </div>
      )}
      <div className={css.status}>{children}</div>
      <div className={css.ways}>
        {visit && (
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            disabled={moves.busy}
            onClick={() => void back(visit)}
          >
            {t('back')}
          </Button>
        )}
        {completes ? (
          <Button rightSection={<Forward size={16} aria-hidden />} loading={busy} onClick={onForward}>
            {t(forward)}
          </Button>
        ) : (
          <Text c="dimmed">{t('helperText')}</Text>
        )}
      </div>
      <PlaybarDialogs step={step} opened={opened} onClose={close} />
    </footer>
  );
}
