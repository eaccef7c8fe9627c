import './words.js';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { paths } from '../app/paths.js';
import { Entrance } from './Entrance.js';
import { SignInForm } from './SignInForm.js';
import { setupIsOpen } from './sign.js';

export function SignInPage() {
  const { t } = useTranslation('session');
  const setup = useQuery({ queryKey: ['setup'], queryFn: setupIsOpen });
  if (setup.data) return <Redirect to={paths.setup()} replace />;
  return (
    <Entrance title={t('signInTitle')}>
      <SignInForm />
    </Entrance>
  );
}
