import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InboxCountsQuery, InboxView } from '../graphql/generated/graphql.js';
import css from './Inbox.module.css';

interface ViewSwitchProps {
  readonly view: InboxView;
  readonly counts: InboxCountsQuery['inboxCounts'] | undefined;
  readonly onChoose: (view: InboxView) => void;
}

export function ViewSwitch({ view, counts, onChoose }: ViewSwitchProps) {
  const { t } = useTranslation('inbox');
  const number = { MINE: counts?.mine, QUEUE: counts?.queue, DONE: undefined };
  const choices: readonly InboxView[] = ['MINE', 'QUEUE', 'DONE'];
  return (
    <SegmentedControl
      fullWidth
      aria-label={t('views')}
      value={view}
      onChange={value => onChoose(choices.find(choice => choice === value) ?? 'MINE')}
      data={choices.map(value => ({
        value,
        label: (
          <span className={css.view} title={value === 'QUEUE' ? t('QUEUE_full') : undefined}>
            {t(value)}
            {(number[value] ?? 0) > 0 && <span className={css.count}>{number[value]}</span>}
          </span>
        ),
      }))}
    />
  );
}
