import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InboxCountsQuery, InboxView } from '../graphql/generated/graphql.js';
import { useViewer } from '../session/viewer.js';
import css from './Inbox.module.css';
import { useTally } from './tally.js';

const views: readonly InboxView[] = ['MINE', 'QUEUE', 'ABSENT', 'PARTICIPANT', 'TEAM', 'DONE'];

interface ViewSwitchProps {
  readonly view: InboxView;
  readonly counts: InboxCountsQuery['inboxCounts'] | undefined;
  readonly onChoose: (view: InboxView) => void;
}

export function ViewSwitch({ view, counts, onChoose }: ViewSwitchProps) {
  const { t } = useTranslation('inbox');
  const tally = useTally();
  const { may, outside } = useViewer();
  const number = {
    MINE: counts?.mine,
    QUEUE: counts?.queue,
    ABSENT: counts?.absent,
    PARTICIPANT: counts?.participant,
    TEAM: undefined,
    DONE: undefined,
  };
  const shown = {
    ...{ MINE: true, DONE: true, TEAM: may('MANAGE') },
    // A contractor is given work by name; others look for it among what is free.
    QUEUE: !outside || view === 'QUEUE' || (counts?.queue ?? 0) > 0,
    // Only those have them who stand in for somebody, help or watch.
    ABSENT: view === 'ABSENT' || (counts?.absent ?? 0) > 0,
    PARTICIPANT: view === 'PARTICIPANT' || (counts?.participant ?? 0) > 0,
  };
  const choices = views.filter(one => shown[one]);
  return (
    <div className={css.views}>
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
              {(number[value] ?? 0) > 0 && <span className={css.count}>{tally(number[value] ?? 0)}</span>}
            </span>
          ),
        }))}
      />
    </div>
  );
}
