import './words.js';
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SignInForm } from './SignInForm.js';

/** The session has ended while a page is open: the same person signs in again, the page stays as it is. */
export function ExpiredDialog({ login }: { readonly login: string }) {
  const { t } = useTranslation('session');
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('expiredTitle')}
    >
      <SignInForm login={login} note={t('expiredText')} />
    </Modal>
  );
}
