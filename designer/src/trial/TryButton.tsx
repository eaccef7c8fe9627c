import './words.js';
import { Button, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const LONG = 1000;

interface TryButtonProps {
  readonly again: boolean;
  readonly busy: boolean;
  readonly onTry: () => void;
}

/** The button, and what it does, said in words where it takes longer than a second. */
export function TryButton({ again, busy, onTry }: TryButtonProps) {
  const { t } = useTranslation('trial');
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [busy]);
  return (
    <>
      <Button variant="default" leftSection={<IconEye size={16} aria-hidden />} loading={busy} onClick={onTry}>
        {t(again ? 'again' : 'try')}
      </Button>
      <Text role="status" size="sm" c="dimmed">
        {long && t('trying')}
      </Text>
    </>
  );
}
