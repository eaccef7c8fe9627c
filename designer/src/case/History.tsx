import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../app/Loaded.js';
import { Section } from '../app/Section.js';
import { CaseHistoryDocument } from '../graphql/generated/graphql.js';
import { request } from '../graphql/request.js';
import css from './Case.module.css';
import { HistoryEntry } from './HistoryEntry.js';

const PAGE = 50;

export function History({ id }: { readonly id: string }) {
  const { t } = useTranslation(['case', 'app']);
  const history = useInfiniteQuery({
    queryKey: ['CaseHistory', { id }],
    queryFn: ({ pageParam, signal }) => request(CaseHistoryDocument, { id, first: PAGE, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page =>
      page.case?.history.pageInfo.hasNextPage ? page.case.history.pageInfo.endCursor : undefined,
  });
  return (
    <Section title={t('history')}>
      <Loaded answer={history}>
        {({ pages }) => {
          const entries = pages.flatMap(page => page.case?.history.edges.map(edge => edge.node) ?? []);
          if (entries.length === 0) return <Text c="dimmed">{t('historyEmpty')}</Text>;
          return (
            <>
              <ol className={css.history}>
                {entries.map(entry => (
                  <HistoryEntry key={entry.id} entry={entry} />
                ))}
              </ol>
              {history.hasNextPage && (
                <Button
                  variant="subtle"
                  loading={history.isFetchingNextPage}
                  onClick={() => void history.fetchNextPage()}
                >
                  {t('app:showMore')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
