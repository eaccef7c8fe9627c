import { Alert, Text, TextInput } from '@mantine/core';
import { IconShieldX } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { Playbar } from '../Playbar.js';
import css from '../Task.module.css';
import type { ScreenOf } from '../use-task.js';
import { StepTitle } from './StepTitle.js';
import type { StepProps } from './step-props.js';

/** What only the client knows is compared by the server. It is no draft: nothing keeps it, not even this device. */
export function VerifyStep(step: StepProps & { readonly screen: ScreenOf<'VerifyScreen'> }) {
  const { t } = useTranslation('task');
  const say = useSay();
  const { screen, moves } = step;
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const [empty, setEmpty] = useState(false);
  const go = async () => {
    setEmpty(told.trim() === '');
    if (told.trim() !== '') await moves.verify(screen.element, told);
    setTold('');
    input.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void go();
  };
  return (
    <>
      <div className={css.content}>
        <StepTitle arrived={step.arrived}>{say(screen.name)}</StepTitle>
        {screen.missed && (
          <Alert color="red" role="alert" icon={<IconShieldX aria-hidden />} mb="md">
            {t('verifyMissed', { count: screen.left })}
          </Alert>
        )}
        <form onSubmit={submit} noValidate aria-label={say(screen.name)} autoComplete="off">
          <TextInput
            ref={input}
            maw={420}
            required
            label={say(screen.ask)}
            description={t('verifyKept')}
            error={empty ? t('verifyEmpty') : undefined}
            maxLength={200}
            autoComplete="off"
            value={told}
            onChange={event => setTold(event.currentTarget.value)}
          />
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </form>
        {!screen.missed && (
          <Text c="dimmed" size="sm" mt="sm">
            {t('verifyLeft', { count: screen.left })}
          </Text>
        )}
      </div>
      <Playbar step={step} forward="next" busy={moves.busy} onForward={() => void go()} />
    </>
  );
}
