import { Anchor, Skeleton, Text, Title } from '@mantine/core';
import type { Diagram } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths.js';
import { dateTime } from '../../i18n/moment.js';
import { ChangeList } from '../versions/ChangeList.js';
import { useDifference } from '../versions/use-difference.js';
import { DRAFT, useDocumentOf } from '../versions/use-document-of.js';
import css from '../versions/Versions.module.css';
import type { ProcessWithVersions } from '../versions/VersionsPage.js';

/** Changes that are told in the dialog; the page of comparing has them all. */
const MOST = 30;

interface WhatChangesProps {
  readonly process: ProcessWithVersions;
  readonly diagram: Diagram;
  readonly again: { readonly id: string } | null;
}

/** What is other than in the published version, in words, and whose changes they are. */
export function WhatChanges({ process, diagram, again }: WhatChangesProps) {
  const { t } = useTranslation('process');
  const { published, draftAuthors } = process;
  const before = useDocumentOf(process.id, published?.id ?? '');
  const changes = useDifference(before, diagram);
  if (!published) return <Text c="dimmed">{t('firstVersion')}</Text>;
  if (!changes) return <Skeleton h={80} />;
  if (changes.length === 0) return <Text>{t('nothingChanged', { number: published.number })}</Text>;
  return (
    <section aria-label={t('willChange', { number: published.number })}>
      <Title order={3} fz="sm" mb={4}>
        {t('willChange', { number: published.number })}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <div className={css.within} tabIndex={0}>
        <ChangeList changes={changes.slice(0, MOST)} />
        {changes.length > MOST && <Text c="dimmed">{t('changesMore', { count: changes.length - MOST })}</Text>}
      </div>
      <Anchor component={Link} href={paths.compare(process.id, published.id, again?.id ?? DRAFT)} fz="sm">
        {t('seeOnCanvas')}
      </Anchor>
      {!again && draftAuthors.length > 0 && (
        <Text fz="sm" mt={4}>
          {t('changesOf')}: {draftAuthors.map(({ user, savedAt }) => `${user.name} (${dateTime(savedAt)})`).join(', ')}
        </Text>
      )}
    </section>
  );
}
