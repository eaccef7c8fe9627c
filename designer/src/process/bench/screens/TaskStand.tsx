import { Alert, Select, Text } from '@mantine/core';
import { type Stand, sayIncident } from '@marshrut/blocks';
import { localText } from '@marshrut/model';
import { IconAlertTriangle, IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Titles } from '../../../form/field.js';
import { useSay } from '../../../i18n/local-text.js';
import { dateTime } from '../../../i18n/moment.js';
import { fieldAt } from '../../card/field-at.js';
import type { Act } from '../act.js';
import css from '../Bench.module.css';
import { likely } from '../likely.js';
import { useRun } from '../use-session.js';
import { FormScreen } from './FormScreen.js';
import { ReviewScreen } from './ReviewScreen.js';
import { SelectionScreen } from './SelectionScreen.js';
import { VerifyScreen } from './VerifyScreen.js';

export interface ScreenProps {
  /** The element of the task. */
  readonly task: string;
  readonly by: string;
  readonly back: string | null;
  readonly titles: Titles;
  readonly act: Act;
}

interface TaskStandProps {
  readonly stand: Extract<Stand, { is: 'task' }>;
  readonly titles: Titles;
  readonly act: Act;
}

/** A task as whoever does it has it in front of them; who that is, is chosen among those who may. */
export function TaskStand({ stand, titles, act }: TaskStandProps) {
  const { t } = useTranslation('bench');
  const bench = useRun(state => state.bench);
  const { element, people, task, screen, back } = stand;
  const [chosen, choose] = useState<string | null>(null);
  const by = chosen ?? task.owner ?? likely(bench, stand);
  const props = { task: element, by, back, titles, act };
  return (
    <>
      <Select
        label={t('as')}
        value={by}
        data={[...new Set([...people, by])].map(id => ({ value: id, label: titles.get(id) ?? id }))}
        allowDeselect={false}
        onChange={id => choose(id)}
        mb="md"
      />
      {task.deadline && (
        <Text size="sm" c="dimmed" mb="md" className={css.due}>
          <IconClock size={16} aria-hidden />
          {t('due', { at: dateTime(task.deadline.due) })}
        </Text>
      )}
      {screen?.kind === 'form' && <FormScreen key={screen.element} screen={screen} {...props} />}
      {screen?.kind === 'selection' && <SelectionScreen key={screen.element} screen={screen} {...props} />}
      {screen?.kind === 'verify' && <VerifyScreen key={screen.element} screen={screen} {...props} />}
      {screen?.kind === 'review' && <ReviewScreen key={screen.element} screen={screen} {...props} />}
      {screen?.kind === 'incident' && <Failed failure={screen.failure} />}
      {!screen && <Text c="dimmed">{t('taskWaits')}</Text>}
    </>
  );
}

/** Why a step cannot go on. */
export function Failed({ failure }: { readonly failure: Parameters<typeof sayIncident>[0] }) {
  const { t } = useTranslation('bench');
  const say = useSay();
  const { plan } = useRun(state => state.bench.setting);
  const path = String(failure.details.path ?? '');
  const field = fieldAt(plan.diagram.card, plan.entities, path)?.name ?? localText(path);
  return (
    <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t('failed')} mb="md">
      {say(sayIncident(failure, field))}
    </Alert>
  );
}
