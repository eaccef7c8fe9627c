import { Timeline } from '@mantine/core';
import type { Turn } from '@marshrut/blocks';
import { useTranslation } from 'react-i18next';
import type { Titles } from '../../../form/field.js';
import { useSay } from '../../../i18n/local-text.js';
import { dateTime } from '../../../i18n/moment.js';
import css from '../Bench.module.css';
import { useStepWords } from '../step-words.js';
import { useRun } from '../use-session.js';

/** What has happened so far, a line a step: who did what, where it led. */
export function StoryTab({ titles }: { readonly titles: Titles }) {
  const { t } = useTranslation('bench');
  const turns = useRun(state => state.bench.turns);
  if (turns.length === 0) return <p className={css.note}>{t('storyNone')}</p>;
  return (
    <Timeline bulletSize={14} lineWidth={2} active={turns.length} component="ol" className={css.story}>
      {turns.map((turn, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place.
        <Timeline.Item key={index} component="li">
          <Step turn={turn} titles={titles} />
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

function Step({ turn, titles }: { readonly turn: Turn; readonly titles: Titles }) {
  const { t } = useTranslation('bench');
  const say = useSay();
  const { plan } = useRun(state => state.bench.setting);
  const words = useStepWords(titles);
  const passed = [
    ...new Set(
      turn.events.flatMap(event => {
        if (event.type !== 'elementEntered') return [];
        const entered = plan.nodes.get(event.node);
        return entered ? [say(entered.node.name)] : [];
      }),
    ),
  ].filter(Boolean);
  return (
    <>
      <b>{words(turn)}</b>
      {passed.length > 0 && <p className={css.passed}>{t('led', { names: passed.join(' → ') })}</p>}
      <time className={css.passed} dateTime={turn.at}>
        {dateTime(turn.at)}
      </time>
    </>
  );
}
