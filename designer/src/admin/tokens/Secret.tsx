import { Button, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from '../Admin.module.css';

interface SecretProps {
  readonly name: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** The secret of a new token. It closes by its button only, so that a stray click does not lose it. */
export function Secret({ name, secret, onClose }: SecretProps) {
  const { t } = useTranslation('admin');
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={`${t('secretTitle')}: ${name}`}>
      <Stack gap="lg">
        <Text>{t('secretText')}</Text>
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
