import './words.js';
import { IconCircleCheck, IconSearchOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { Empty } from '../app/Empty.js';
import { Loaded } from '../app/Loaded.js';
import { Page } from '../app/Page.js';
import { PageHeader } from '../app/PageHeader.js';
import { useNow } from '../app/use-now.js';
import { IncidentGroupsDocument, IncidentsDocument } from '../graphql/generated/graphql.js';
import { useAnswer } from '../graphql/use-answer.js';
import { usePages } from '../graphql/use-pages.js';
import { BulkProgress } from './BulkProgress.js';
import { ANYTHING, toFilter, useNarrowing } from './filter.js';
import { IncidentFilters } from './IncidentFilters.js';
import { IncidentGroups } from './IncidentGroups.js';
import { IncidentList } from './IncidentList.js';

/** What has stopped, of all cases: where, why, and what to do about it, one by one or many at once. Live. */
export function IncidentRoom() {
  const { t } = useTranslation('incidents');
  const [narrowing, narrow] = useNarrowing();
  const [params, setParams] = useSearchParams();
  const filter = toFilter(narrowing, useNow());
  const all = useAnswer(IncidentGroupsDocument, {}, { keepPrevious: true });
  const groups = useAnswer(IncidentGroupsDocument, { filter }, { keepPrevious: true });
  const incidents = usePages(IncidentsDocument, { filter }, answer => answer.incidents);
  const bulk = params.get('bulk');
  const watch = (id: string | null) =>
    setParams(before => {
      const after = new URLSearchParams(before);
      if (id === null) after.delete('bulk');
      else after.set('bulk', id);
      return after;
    });
  const narrowed = Object.values(narrowing).some(value => value !== null);
  return (
    <Page>
      <PageHeader title={t('title')} note={t('note')} />
      {bulk && <BulkProgress id={bulk} onClose={() => watch(null)} />}
      <IncidentFilters
        known={all.data?.incidentGroups ?? []}
        narrowing={narrowing}
        onNarrow={narrow}
        onReset={narrowed ? () => narrow(ANYTHING) : null}
      />
      <Loaded answer={incidents}>
        {({ nodes, total }) =>
          nodes.length === 0 ? (
            <Empty
              icon={narrowed ? IconSearchOff : IconCircleCheck}
              title={t(narrowed ? 'emptyFound' : 'empty')}
              text={t(narrowed ? 'emptyFoundText' : 'emptyText')}
            />
          ) : (
            <>
              {narrowing.node === null && (
                <IncidentGroups groups={groups.data?.incidentGroups ?? []} onNarrow={narrow} />
              )}
              <IncidentList incidents={nodes} total={total} more={incidents} filter={filter} onStarted={watch} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
