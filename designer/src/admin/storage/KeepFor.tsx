import { Checkbox, NumberInput, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PreviewRetentionDocument,
  type RetentionPartsFragment,
  SetRetentionDocument,
} from '../../graphql/generated/graphql.js';
import { useAnswer, useCommand } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { dateTime } from '../../i18n/moment.js';
import { problemIn } from '../../problem/problem.js';
import { Dialog } from '../Dialog.js';

interface KeepForProps {
  readonly kept: RetentionPartsFragment;
  readonly onClose: () => void;
}

const MOST_DAYS = 36_500;
const A_YEAR = 365;

/** Sets how long; before anything is moved it tells what will be. */
export function KeepFor({ kept, onClose }: KeepForProps) {
  const { t } = useTranslation('storage');
  const say = useSay();
  const client = useQueryClient();
  const [forever, setForever] = useState(kept.keepDays === null);
  const [days, setDays] = useState<number | string>(kept.keepDays ?? A_YEAR);
  const set = useCommand(SetRetentionDocument);
  const wrong = !isDays(days);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!forever && !isDays(days)) return;
    const keepDays = forever ? null : Number(days);
    const { setRetention } = await set.mutateAsync({ input: { processId: kept.processId, keepDays } });
    if (setRetention.__typename !== 'RetentionSet') return;
    await client.invalidateQueries({ queryKey: ['Retention'] });
    onClose();
  };
  return (
    <Dialog
      title={t('title', { name: say(kept.processName) })}
      action={t('save')}
      busy={set.isPending}
      problem={problemIn(set.data?.setRetention)}
      onClose={onClose}
      onSubmit={submit}
    >
      <Checkbox
        label={t('keepForever')}
        checked={forever}
        onChange={event => setForever(event.currentTarget.checked)}
        data-autofocus
      />
      {!forever && (
        <NumberInput
          label={t('keepDays')}
          withAsterisk
          min={1}
          max={MOST_DAYS}
          clampBehavior="none"
          allowDecimal={false}
          value={days}
          onChange={setDays}
          error={wrong ? t('daysWrong') : undefined}
        />
      )}
      <Text size="sm" c="dimmed" aria-live="polite">
        {forever ? t('stays') : !wrong && <Preview process={kept.processId} days={Number(days)} />}
      </Text>
    </Dialog>
  );
}

function Preview({ process, days }: { readonly process: string; readonly days: number }) {
  const { t } = useTranslation('storage');
  const [keepDays] = useDebouncedValue(days, 250);
  const { data } = useAnswer(PreviewRetentionDocument, { processId: process, keepDays });
  const preview = data?.previewRetention;
  if (preview?.__typename !== 'RetentionPreview' || keepDays !== days) return t('looking');
  const { cases, entries, oldest } = preview;
  return cases === 0 || oldest === null ? t('nothing') : t('moves', { cases, entries, oldest: dateTime(oldest) });
}

function isDays(days: number | string): boolean {
  const number = Number(days);
  return days !== '' && Number.isInteger(number) && number >= 1 && number <= MOST_DAYS;
}
