import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useLocation } from 'wouter';
import { Loaded } from '../app/Loaded.js';
import { PageLoading } from '../app/PageLoading.js';
import { paths } from '../app/paths.js';
import { MeDocument, type MeQuery } from '../graphql/generated/graphql.js';
import { failureOf } from '../graphql/request-error.js';
import { useAnswer } from '../graphql/use-answer.js';
import { setTimeZone } from '../i18n/zone.js';
import { ViewerContext } from './viewer.js';

const SignInPage = lazy(() => import('./SignInPage.js').then(file => ({ default: file.SignInPage })));
const SetupPage = lazy(() => import('./SetupPage.js').then(file => ({ default: file.SetupPage })));
const ExpiredDialog = lazy(() => import('./ExpiredDialog.js').then(file => ({ default: file.ExpiredDialog })));

/**
 * Nobody signed in: the sign-in page at whatever address was asked, so the address is kept.
 * The session ends while a page is open: the page stays as it is under a sign-in dialog.
 */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const me = useAnswer(MeDocument, {});
  const signedOut = failureOf(me.error) === 'signedOut';
  if (signedOut && !me.data) {
    return (
      <Suspense fallback={<PageLoading />}>{location === paths.setup() ? <SetupPage /> : <SignInPage />}</Suspense>
    );
  }
  return (
    <Loaded answer={me} skeleton={<PageLoading />}>
      {data => (
        <Signed me={data.me}>
          {children}
          {signedOut && (
            <Suspense>
              <ExpiredDialog login={data.me.user.login} />
            </Suspense>
          )}
        </Signed>
      )}
    </Loaded>
  );
}

function Signed({ me, children }: { readonly me: MeQuery['me']; readonly children: ReactNode }) {
  setTimeZone(me.timeZone);
  const viewer = useMemo(
    () => ({
      ...{ user: me.user, outside: me.outside, opensRecords: me.opensRecords },
      may: (permission: (typeof me.may)[number]) => me.may.includes(permission),
    }),
    [me],
  );
  return <ViewerContext value={viewer}>{children}</ViewerContext>;
}
