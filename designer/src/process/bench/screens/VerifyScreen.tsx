import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import type { Screen } from '@marshrut/blocks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import css from '../Bench.module.css';
import { useRun } from '../use-session.js';
import { BackButton } from './BackButton.js';
import type { ScreenProps } from './TaskStand.js';

type VerifyOf = Extract<Screen, { kind: 'verify' }>;

/** What only a client would know: on the bench whoever tries may look what is expected. */
export function VerifyScreen({ screen, task, by, back, act }: ScreenProps & { readonly screen: VerifyOf }) {
  const { t } = useTranslation(['bench', 'task']);
  const say = useSay();
  const house = useRun(state => state.bench.house);
  const { element, left, missed } = screen;
  const [told, setTold] = useState('');
  const waiting = house.state.elements[element];
  const expected = waiting ? house.expected(waiting, 'expected') : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act({ do: 'work', by, command: { type: 'verify', task, element, told } });
    setTold('');
  };
  return (
    <form onSubmit={submit} noValidate aria-label={say(screen.name)} autoComplete="off">
      <h3>{say(screen.name)}</h3>
      {missed && (
        <Alert color="red" role="alert" mb="md">
          {t('task:verifyMissed', { count: left })}
        </Alert>
      )}
      <TextInput
        label={say(screen.ask)}
        description={expected === null ? t('verifyNothing') : t('verifyExpected', { value: String(expected) })}
        value={told}
        onChange={event => setTold(event.currentTarget.value)}
      />
      {!missed && (
        <Text c="dimmed" size="sm" mt="sm">
          {t('task:verifyLeft', { count: left })}
        </Text>
      )}
      <Group justify="flex-end" gap="xs" className={css.foot}>
        <BackButton task={task} by={by} visit={back} act={act} />
        <Button type="submit">{t('task:next')}</Button>
      </Group>
    </form>
  );
}
