import { Select, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../../app/Chip.js';
import table from '../../app/DataTable.module.css';
import { Loaded } from '../../app/Loaded.js';
import { paths } from '../../app/paths.js';
import { ShowMore } from '../../app/ShowMore.js';
import { MovedCasesDocument, type MovedCasesQuery, type MoveResult } from '../../graphql/generated/graphql.js';
import { usePages } from '../../graphql/use-pages.js';
import { results, toneOfResult } from './outcome.js';

type Found = NonNullable<MovedCasesQuery['move']>['cases'];

const none: Found = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** What became of each case. `at` changes whenever the move has gone on. */
export function MovedCases({ moveId, at }: { readonly moveId: string; readonly at: string }) {
  const { t } = useTranslation('process');
  const [result, setResult] = useState<MoveResult | null>(null);
  const cases = usePages(MovedCasesDocument, { id: moveId, result }, answer => answer.move?.cases ?? none);
  const { refetch } = cases;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is asked again as the counts change
  useEffect(() => void refetch(), [at, refetch]);
  return (
    <>
      <Select
        my="md"
        maw={320}
        aria-label={t('caseOutcome')}
        placeholder={t('outcomeAny')}
        clearable
        data={results.map(value => ({ value, label: t(`result_${value}`) }))}
        value={result}
        onChange={setResult}
      />
      <Loaded answer={cases}>
        {({ nodes, total }) =>
          nodes.length === 0 ? (
            <Text c="dimmed">{t('moveResultsNone')}</Text>
          ) : (
            <>
              <div className={table.frame}>
                <table className={table.table}>
                  <thead>
                    <tr>
                      <th scope="col">{t('caseNumber')}</th>
                      <th scope="col">{t('caseOutcome')}</th>
                      <th scope="col">{t('caseNotes')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {nodes.map(one => (
                      <tr key={one.id}>
                        <td className={table.nowrap}>
                          {one.case ? <Link href={paths.case(one.id)}>{one.number}</Link> : one.number}
                          {one.case && <div className={table.muted}>{one.case.title}</div>}
                        </td>
                        <td>
                          <Chip tone={toneOfResult[one.result]}>{t(`resultOne_${one.result}`)}</Chip>
                        </td>
                        <td>
                          {one.notes.map(({ message }) => (
                            <div key={message}>{message}</div>
                          ))}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <ShowMore shown={nodes.length} total={total} more={cases} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
