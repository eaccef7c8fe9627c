import { Alert, Button, Group, Text, ThemeIcon, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { CaseChanges } from '../changes/CaseChanges.js';
import { Changes } from '../changes/Changes.js';
import { useSay } from '../i18n/local-text.js';
import type { Committed } from './committed.js';
import { NextTask } from './NextTask.js';
import css from './Task.module.css';

/** After «Готово»: that it is written, what was written, and what can be done next. */
export function CommittedPage({ committed }: { readonly committed: Committed }) {
  const { t } = useTranslation('task');
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const { task, changes, next } = committed;
  const kept = committed.caseChanges.filter(({ transient }) => !transient);
  const words = changes.length > 0 ? 'doneText' : kept.length > 0 ? 'doneCase' : 'doneEmpty';
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={css.wizard}>
      <div className={css.content}>
        <Group gap="md" mb="xs" wrap="nowrap">
          <ThemeIcon color="green" variant="light" size={40} radius="xl">
            <IconCheck aria-hidden />
          </ThemeIcon>
          <div>
            <Title order={2} size="h1" ref={heading} tabIndex={-1}>
              {t(changes.length + kept.length > 0 ? 'doneTitle' : 'completedTitle')}
            </Title>
            <Text c="dimmed">{t(words)}</Text>
          </div>
        </Group>
        {task.case.status === 'STOPPED' && (
          <Alert color="red" mt="md" icon={<IconAlertTriangle aria-hidden />} title={t('doneStopped')}>
            {t('doneStoppedText')}
          </Alert>
        )}
        {next.length > 0 && (
          <section className={css.next}>
            <Title order={3} size="h4" mb="sm">
              {t('doneNext')}
            </Title>
            <Group gap="sm">
              {next.map(following => (
                <Button key={following.id} component={Link} href={paths.inbox(following.id)}>
                  {t('take', { name: say(following.name) })}
                </Button>
              ))}
            </Group>
          </section>
        )}
        <NextTask committed={committed} />
        <Group gap="sm" mb="lg">
          <Button variant="default" component={Link} href={paths.inbox()}>
            {t('toInbox')}
          </Button>
          <Button variant="subtle" component={Link} href={paths.case(task.case.id)}>
            {t('openCase', { key: task.caseKey })}
          </Button>
        </Group>
        {changes.length > 0 && <Changes changes={changes} written />}
        <CaseChanges changes={kept} caseKey={task.caseKey} written />
      </div>
    </div>
  );
}
