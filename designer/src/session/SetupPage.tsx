import './words.js';
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { PageLoading } from '../app/PageLoading.js';
import { Entrance } from './Entrance.js';
import { Refusal } from './SignInForm.js';
import { setUp, setupIsOpen, signIn } from './sign.js';

const SHORTEST_PASSWORD = 8;

/** The first run of a new server: its administrator is made here, once. */
export function SetupPage() {
  const { t } = useTranslation('session');
  const setup = useQuery({ queryKey: ['setup'], queryFn: setupIsOpen });
  const { register, handleSubmit, formState } = useForm({ defaultValues: { name: '', login: '', password: '' } });
  const attempt = useMutation({ mutationFn: setUp });
  if (setup.isPending) return <PageLoading />;
  if (!setup.data) return <Redirect to="/" replace />;
  const submit = handleSubmit(async typed => {
    const answer = await attempt.mutateAsync(typed);
    if (answer.ok) await signIn(typed.login, typed.password);
  });
  const { errors } = formState;
  return (
    <Entrance title={t('setupTitle')} text={t('setupText')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusal answer={attempt.data} />
          <TextInput
            label={t('name')}
            autoComplete="name"
            {...register('name', { required: t('nameMissing') })}
            error={errors.name?.message}
          />
          <TextInput
            label={t('login')}
            description={t('loginHelp')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            {...register('login', {
              required: t('loginMissing'),
              pattern: { value: /^[a-z0-9_.]{3,30}$/, message: t('loginHelp') },
            })}
            error={errors.login?.message}
          />
          <PasswordInput
            label={t('password')}
            description={t('passwordHelp')}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
            {...register('password', {
              required: t('passwordMissing'),
              minLength: { value: SHORTEST_PASSWORD, message: t('passwordHelp') },
            })}
            error={errors.password?.message}
          />
          <Button type="submit" loading={attempt.isPending} mt="sm">
            {t('setUp')}
          </Button>
        </Stack>
      </form>
    </Entrance>
  );
}
