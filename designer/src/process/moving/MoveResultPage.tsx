import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../app/Chip.js';
import { Loaded } from '../../app/Loaded.js';
import { NotFound } from '../../app/NotFound.js';
import { Page } from '../../app/Page.js';
import { PageHeader } from '../../app/PageHeader.js';
import { paths } from '../../app/paths.js';
import { Section } from '../../app/Section.js';
import { MoveDocument, type MoveQuery } from '../../graphql/generated/graphql.js';
import { answerOf } from '../../graphql/use-answer.js';
import { useSay } from '../../i18n/local-text.js';
import { dateTime } from '../../i18n/moment.js';
import { MoveActions } from './MoveActions.js';
import { MovedCases } from './MovedCases.js';
import { isAtWork, results, toneOfResult } from './outcome.js';
import { Shares } from './Shares.js';

/** While cases move, the page looks again this often, in milliseconds. */
const LOOK_AGAIN = 1000;

export function MoveResultPage({ moveId }: { readonly moveId: string }) {
  const answer = useQuery({
    ...answerOf(MoveDocument, { id: moveId }),
    refetchInterval: ({ state }) => (state.data?.move && isAtWork(state.data.move.status) ? LOOK_AGAIN : false),
  });
  return (
    <Page wide>
      <Loaded answer={answer}>{({ move }) => (move ? <MoveResults move={move} /> : <NotFound />)}</Loaded>
    </Page>
  );
}

function MoveResults({ move }: { readonly move: NonNullable<MoveQuery['move']> }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { id, status, process, target, counts, startedAt, startedBy } = move;
  const by = {
    MOVED: counts.moved,
    SKIPPED: counts.skipped,
    CANNOT: counts.cannot,
    UNDONE: counts.undone,
    KEPT: counts.kept,
  };
  const shown = results.filter(result => by[result] > 0 || (result !== 'UNDONE' && result !== 'KEPT'));
  return (
    <>
      <PageHeader
        title={t('moveTitleTo', { number: target.number })}
        crumbs={[
          { name: t('title'), href: paths.processes() },
          { name: say(process.name) || t('unnamed'), href: paths.process(process.id) },
          { name: t('moveTitle'), href: paths.moving(process.id) },
        ]}
        beside={<Chip tone={isAtWork(status) ? 'accent' : 'plain'}>{t(`moveStatus_${status}`)}</Chip>}
        note={t('moveStartedBy', { name: startedBy.name, when: dateTime(startedAt) })}
      >
        <MoveActions move={move} />
      </PageHeader>
      <Section title={t('moveResults')}>
        <div role="status">
          <Shares
            shares={shown.map(result => ({
              name: t(`result_${result}`),
              count: by[result],
              tone: toneOfResult[result],
            }))}
          />
        </div>
        <MovedCases moveId={id} at={`${status} ${JSON.stringify(counts)}`} />
      </Section>
    </>
  );
}
