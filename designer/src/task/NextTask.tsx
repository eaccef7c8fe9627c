import { Button, Switch } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { paths } from '../app/paths.js';
import { toast } from '../app/toast.js';
import { useSay } from '../i18n/local-text.js';
import { useNextAtOnce, useNextTask } from '../inbox/use-next-task.js';
import type { Committed } from './committed.js';
import { useSubmitKey } from './submit-key.js';
import css from './Task.module.css';

/** What to do after this one; opened by itself for whoever chose so. Where the case goes on with this person, that comes first. */
export function NextTask({ committed }: { readonly committed: Committed }) {
  const { t } = useTranslation('task');
  const say = useSay();
  const [, navigate] = useLocation();
  const [atOnce, setAtOnce] = useNextAtOnce();
  /** Switched on here it holds from the next task on: what has just been written is being read. */
  const [goes] = useState(atOnce && committed.task.case.status !== 'STOPPED');
  const listed = useNextTask(committed.task.id);
  const next = committed.next[0] ?? listed;
  const address = next ? `${paths.inbox(next.id)}${window.location.search}` : null;
  const go = useEffectEvent((to: string) => {
    void toast(t('nextOpened', { key: committed.task.caseKey }), 'good');
    navigate(to);
  });
  useEffect(() => {
    if (goes && address) go(address);
  }, [goes, address]);
  useSubmitKey(() => address && navigate(address));
  return (
    <div className={css.nextTask}>
      {committed.next.length === 0 && next && address && (
        <Button component={Link} href={address} rightSection={<IconArrowRight size={16} aria-hidden />}>
          {t('nextTask', { name: next.context || say(next.name) })}
        </Button>
      )}
      <Switch label={t('nextAtOnce')} checked={atOnce} onChange={event => setAtOnce(event.currentTarget.checked)} />
    </div>
  );
}
