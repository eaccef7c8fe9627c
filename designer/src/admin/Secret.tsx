import { Button, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from './Admin.module.css';

interface SecretProps {
  readonly title: string;
  readonly text: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** A secret that is shown once. It closes by its button only, so that a stray click does not lose it. */
export function Secret({ title, text, secret, onClose }: SecretProps) {
  const { t } = useTranslation('admin');
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={title}>
      <Stack gap="lg">
        <Text>{text}</Text>
        <div className={css.secret}>
          <code>{secret}</code>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
                onClick={copy}
              >
                {t(copied ? 'copied' : 'copy')}
              </Button>
            )}
          </CopyButton>
        </div>
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('secretDone')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
