import { Alert, Button, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { paths } from '../../app/paths.js';
import { Section } from '../../app/Section.js';
import { type MoveInput, StartMoveDocument } from '../../graphql/generated/graphql.js';
import { useCommand } from '../../graphql/use-answer.js';
import type { Preview } from './MoveOutcomes.js';

export function MoveStart({ input, preview }: { readonly input: MoveInput; readonly preview: Preview }) {
  const { t } = useTranslation('process');
  const [, go] = useLocation();
  const [warned, setWarned] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { mutateAsync, isPending } = useCommand(StartMoveDocument);
  const count = preview.moves + (warned ? preview.warned : 0);
  const begin = async () => {
    const { startMove: answer } = await mutateAsync({ input: { ...input, warned } });
    if (answer.__typename === 'MoveCommanded') go(paths.move(String(input.processId), answer.move.id));
    else setRefusal(answer.message);
  };
  return (
    <Section title={t('moveBegin')}>
      <Stack gap="md" align="flex-start">
        {preview.warned > 0 && (
          <Switch
            label={t('moveWarned')}
            description={t('moveWarnedHint')}
            checked={warned}
            onChange={event => setWarned(event.currentTarget.checked)}
          />
        )}
        <Text>{t('moveWillGo', { count })}</Text>
        {refusal && (
          <Alert color="red" role="alert">
            {refusal}
          </Alert>
        )}
        <Button disabled={count === 0} loading={isPending} onClick={() => void begin()}>
          {t('moveStart')}
        </Button>
      </Stack>
    </Section>
  );
}
