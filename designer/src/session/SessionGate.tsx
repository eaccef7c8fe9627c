import { Modal } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Loaded } from '../app/Loaded.js';
import { PageLoading } from '../app/PageLoading.js';
import { paths } from '../app/paths.js';
import { MeDocument, type MeQuery } from '../graphql/generated/graphql.js';
import { failureOf } from '../graphql/request-error.js';
import { useAnswer } from '../graphql/use-answer.js';
import { SetupPage } from './SetupPage.js';
import { SignInForm } from './SignInForm.js';
import { SignInPage } from './SignInPage.js';
import { ViewerContext } from './viewer.js';
import './words.js';

/**
 * Nobody signed in: the sign-in page at whatever address was asked, so the address is kept.
 * The session ends while a page is open: the page stays as it is under a sign-in dialog.
 */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('session');
  const [location] = useLocation();
  const me = useAnswer(MeDocument, {});
  const signedOut = failureOf(me.error) === 'signedOut';
  if (signedOut && !me.data) return location === paths.setup() ? <SetupPage /> : <SignInPage />;
  return (
    <Loaded answer={me} skeleton={<PageLoading />}>
      {data => (
        <Signed me={data.me}>
          {children}
          <Modal
            opened={signedOut}
            onClose={() => undefined}
            withCloseButton={false}
            closeOnEscape={false}
            closeOnClickOutside={false}
            title={t('expiredTitle')}
          >
            <SignInForm login={data.me.user.login} note={t('expiredText')} />
          </Modal>
        </Signed>
      )}
    </Loaded>
  );
}

function Signed({ me, children }: { readonly me: MeQuery['me']; readonly children: ReactNode }) {
  const viewer = useMemo(
    () => ({ user: me.user, may: (permission: (typeof me.may)[number]) => me.may.includes(permission) }),
    [me],
  );
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}
