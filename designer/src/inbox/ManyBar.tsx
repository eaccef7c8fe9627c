import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxView, TaskLineFragment } from '../graphql/generated/graphql.js';
import { TransferDialog } from '../task/TransferDialog.js';
import '../task/words.js';
import { DecideDialog } from './DecideDialog.js';
import css from './Inbox.module.css';
import { ManyResults } from './ManyResults.js';
import { useMany } from './use-many.js';
import type { Selection } from './use-selection.js';

interface ManyBarProps {
  readonly view: InboxView;
  readonly rows: readonly TaskLineFragment[];
  readonly selection: Selection;
}

/** What can be done with all the chosen tasks at once. What became of each is told afterwards. */
export function ManyBar({ view, rows, selection }: ManyBarProps) {
  const { t } = useTranslation('inbox');
  const many = useMany();
  const [asking, ask] = useState<'transfer' | 'decide' | null>(null);
  /** As they were when it was asked for: done ones leave the list. */
  const [titles, setTitles] = useState<ReadonlyMap<string, TaskLineFragment>>(new Map());
  const { chosen } = selection;
  const tasks = rows.filter(({ id }) => chosen.includes(id));
  const [first] = tasks;
  const alike = new Set(tasks.map(({ name, processName }) => `${name.ru} ${processName.ru}`)).size === 1;
  const begin = () => setTitles(new Map(tasks.map(task => [task.id, task])));
  const run = async (command: Parameters<typeof many.run>[1]) => {
    begin();
    return many.run(chosen, command);
  };
  return (
    <fieldset className={css.many} aria-label={t('many')}>
      <Checkbox
        label={t('many_chosen', { count: chosen.length })}
        checked={chosen.length > 0 && chosen.length === rows.length}
        indeterminate={chosen.length > 0 && chosen.length < rows.length}
        onChange={event => selection.set(event.currentTarget.checked ? rows.slice(0, MOST).map(({ id }) => id) : [])}
      />
      <div className={css.manyActions}>
        {view === 'QUEUE' && (
          <Button size="xs" disabled={!first} loading={many.busy} onClick={() => void run({ action: 'CLAIM' })}>
            {t('many_claim')}
          </Button>
        )}
        {view === 'MINE' && (
          <Button size="xs" disabled={!first || !alike} onClick={() => ask('decide')}>
            {t('many_decide')}
          </Button>
        )}
        {view !== 'QUEUE' && (
          <Button size="xs" variant="default" disabled={!first} onClick={() => ask('transfer')}>
            {t('many_transfer')}
          </Button>
        )}
        {view === 'MINE' && (
          <Button
            size="xs"
            variant="default"
            disabled={!first || many.busy}
            onClick={() => void run({ action: 'RELEASE' })}
          >
            {t('many_release')}
          </Button>
        )}
      </div>
      {view === 'MINE' && first && !alike && <p className={css.keysNote}>{t('many_unlike')}</p>}
      {asking === 'transfer' && first && (
        <TransferDialog
          taskId={first.id}
          moves={{
            transfer: (to, comment) => run({ action: 'TRANSFER', to, comment }),
            problem: many.problem,
            busy: many.busy,
          }}
          quiet
          onClose={() => ask(null)}
          onDone={() => ask(null)}
        />
      )}
      {asking === 'decide' && first && (
        <DecideDialog
          task={first.id}
          count={chosen.length}
          busy={many.busy}
          problem={many.problem}
          onClose={() => ask(null)}
          onDecide={async values => {
            if (!(await run({ action: 'DECIDE', values }))) ask(null);
          }}
        />
      )}
      {many.rows && <ManyResults many={many} titles={titles} />}
    </fieldset>
  );
}

/** The server takes no more at once. */
const MOST = 100;
