import { Alert, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type SignAnswer, signIn } from './sign.js';

interface SignInFormProps {
  /** Given when the session of this person has ended. */
  readonly login?: string;
  readonly note?: string;
}

export function SignInForm({ login = '', note }: SignInFormProps) {
  const { t } = useTranslation('session');
  const { register, handleSubmit, formState, resetField, setFocus } = useForm({
    defaultValues: { login, password: '' },
  });
  const refusal = useRef<HTMLDivElement>(null);
  const attempt = useMutation({
    mutationFn: (typed: { login: string; password: string }) => signIn(typed.login.trim(), typed.password),
  });
  const submit = handleSubmit(async typed => {
    const answer = await attempt.mutateAsync(typed);
    if (answer.ok) return;
    resetField('password');
    setFocus('password');
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {note && <Text c="dimmed">{note}</Text>}
        <Refusal answer={attempt.data} ref={refusal} />
        <TextInput
          label={t('login')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          data-autofocus={login ? undefined : true}
          readOnly={login !== ''}
          {...register('login', { required: t('loginMissing') })}
          error={formState.errors.login?.message}
        />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          data-autofocus={login ? true : undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          {...register('password', { required: t('passwordMissing') })}
          error={formState.errors.password?.message}
        />
        <Button type="submit" loading={attempt.isPending} mt="sm">
          {t('signIn')}
        </Button>
      </Stack>
    </form>
  );
}

export function Refusal({
  answer,
  ref,
}: {
  readonly answer: SignAnswer | undefined;
  readonly ref?: React.Ref<HTMLDivElement>;
}) {
  const { t } = useTranslation('session');
  if (!answer || answer.ok) return null;
  const words = { wrong: t('wrong'), tooMany: t('tooMany'), refused: answer.message || t('refused') };
  return (
    <Alert color="red" role="alert" ref={ref}>
      {words[answer.reason]}
    </Alert>
  );
}
