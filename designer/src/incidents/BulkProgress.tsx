import { Button, CloseButton, Progress, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip, type Tone } from '../app/Chip.js';
import { paths } from '../app/paths.js';
import { Section } from '../app/Section.js';
import { BulkDocument, BulkItemsDocument, type BulkOutcome, type BulkQuery } from '../graphql/generated/graphql.js';
import { answerOf } from '../graphql/use-answer.js';
import { usePages } from '../graphql/use-pages.js';
import css from './Incidents.module.css';
import './words.js';

type Bulk = NonNullable<BulkQuery['bulk']>;

const tones = {
  PENDING: 'plain',
  DONE: 'good',
  WAITING: 'accent',
  STOPPED: 'bad',
  REFUSED: 'warn',
} as const satisfies Record<BulkOutcome, Tone>;

const troubled: readonly BulkOutcome[] = ['STOPPED', 'REFUSED'];
const EVERY = 1000;

/** A command to many cases: how far it is, and what became of each. It asks again while something may still change. */
export function BulkProgress({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation('incidents');
  const answer = useQuery({
    ...answerOf(BulkDocument, { id }),
    refetchInterval: ({ state }) => (state.data?.bulk && isOpen(state.data.bulk) ? EVERY : false),
  });
  const bulk = answer.data?.bulk;
  if (!bulk) return null;
  const { action, counts, reason, finishedAt } = bulk;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const done = total - counts.pending;
  const name = t(action);
  return (
    <div className={css.progress}>
      <Section title={t(finishedAt ? 'finished' : 'progress', { action: name })}>
        <CloseButton className={css.close} aria-label={t('hide')} onClick={onClose} />
        <div className={css.bar}>
          <Progress value={total === 0 ? 100 : (100 * done) / total} aria-label={t('progressOf', { done, total })} />
          <span role="status">{t('progressOf', { done, total })}</span>
        </div>
        {reason && <blockquote className={css.reason}>{reason}</blockquote>}
        <Results bulk={bulk} />
      </Section>
    </div>
  );
}

function isOpen({ finishedAt, counts }: Bulk): boolean {
  return finishedAt === null || counts.waiting > 0;
}

function Results({ bulk }: { readonly bulk: Bulk }) {
  const { t } = useTranslation(['incidents', 'app']);
  const [narrowed, narrow] = useState(false);
  const { counts, action, id } = bulk;
  const stamp = Object.values(counts).join(' ');
  const variables = { id, outcomes: narrowed ? [...troubled] : null };
  const items = usePages(BulkItemsDocument, variables, ({ bulk: found }) => found?.items ?? nothing);
  const { refetch } = items;
  const again = useEffectEvent(() => void refetch());
  // The counts have moved: so have the results.
  useEffect(() => {
    if (stamp) again();
  }, [stamp]);
  const word = (outcome: BulkOutcome) => t(outcome === 'DONE' && action === 'RETRY' ? 'DONE_RETRY' : outcome);
  const outcomes: readonly BulkOutcome[] = ['DONE', 'WAITING', 'STOPPED', 'REFUSED', 'PENDING'];
  const countOf = (outcome: BulkOutcome) => counts[outcome.toLowerCase() as Lowercase<BulkOutcome>];
  return (
    <>
      <div className={css.counts}>
        {outcomes.map(
          outcome =>
            countOf(outcome) > 0 && (
              <Chip key={outcome} tone={tones[outcome]}>
                {word(outcome)}: {countOf(outcome)}
              </Chip>
            ),
        )}
        {counts.stopped + counts.refused > 0 && (
          <Switch
            label={t('onlyTroubled')}
            checked={narrowed}
            onChange={event => narrow(event.currentTarget.checked)}
          />
        )}
      </div>
      <ol className={css.results} aria-label={t('results')}>
        {items.data?.nodes.map(({ number, outcome, message, case: found }) => (
          <li key={number}>
            <Link href={paths.case(found.id)}>{found.key}</Link>
            <span>{found.title}</span>
            <Chip tone={tones[outcome]}>{word(outcome)}</Chip>
            {message && <span className={css.meaning}>{message}</span>}
          </li>
        ))}
      </ol>
      {items.hasNextPage && (
        <Button variant="subtle" loading={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>
          {t('app:showMore')}
        </Button>
      )}
    </>
  );
}

const nothing = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
