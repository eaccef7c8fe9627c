import './words.js';
import { IconCheck, IconCircle, IconClockHour4, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ApprovalState, RouteFactsFragment } from '../graphql/generated/graphql.js';
import { useSay } from '../i18n/local-text.js';
import css from './RouteLine.module.css';

type Stage = RouteFactsFragment['stages'][number];

const signs: Record<ApprovalState, typeof IconCheck> = {
  AHEAD: IconCircle,
  RUNNING: IconClockHour4,
  APPROVED: IconCheck,
  REJECTED: IconX,
  WITHDRAWN: IconX,
  SKIPPED: IconCheck,
};

/** An approval route: which stages are passed, where it stands, what is next, and who has said what. */
export function RouteLine({ route }: { readonly route: RouteFactsFragment }) {
  const say = useSay();
  return (
    <section className={css.route} aria-label={say(route.name)}>
      <h2 className={css.name}>{say(route.name)}</h2>
      <ol className={css.stages}>
        {route.stages.map(stage => (
          <StageOf key={stage.id} stage={stage} />
        ))}
      </ol>
    </section>
  );
}

function StageOf({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation('case');
  const say = useSay();
  const Sign = signs[stage.state];
  return (
    <li className={css.stage} data-state={stage.state} aria-current={stage.state === 'RUNNING' ? 'step' : undefined}>
      <span className={css.head}>
        <Sign size={16} stroke={2} aria-hidden />
        <span className={css.title}>{say(stage.name)}</span>
      </span>
      <span className={css.word}>{t(`routeState.${stage.state}`)}</span>
      {stage.votes.map(vote => (
        <span key={`${vote.by.id}${vote.at}`} className={css.vote}>
          {vote.by.name}: {t(`routeSaid.${vote.said}`)}
          {vote.comment && ` — ${vote.comment}`}
        </span>
      ))}
      {stage.added.map(({ user, by, when }) => (
        <span key={user.id} className={css.vote}>
          {t(`routeAdded.${when}`, { name: user.name, by: by.name })}
        </span>
      ))}
    </li>
  );
}
