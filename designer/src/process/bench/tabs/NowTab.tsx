import { Alert, Button } from '@mantine/core';
import { type Stand, writtenIn } from '@marshrut/blocks';
import type { Rejection } from '@marshrut/engine';
import { IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../app/Empty.js';
import type { Titles } from '../../../form/field.js';
import { useSay } from '../../../i18n/local-text.js';
import { dateTime } from '../../../i18n/moment.js';
import { BlockIcon } from '../../blocks/BlockIcon.js';
import type { Act } from '../act.js';
import css from '../Bench.module.css';
import { useRejectionWords } from '../rejection-words.js';
import { EffectStand, EventStand, ItemsStand } from '../screens/OutsideStand.js';
import { StartStand } from '../screens/StartStand.js';
import { Failed, TaskStand } from '../screens/TaskStand.js';
import { useRun } from '../use-session.js';
import { useTally } from '../use-tally.js';

interface NowTabProps {
  readonly stands: readonly Stand[];
  readonly stand: Stand | undefined;
  readonly titles: Titles;
  readonly onChoose: (element: string) => void;
}

/** What the case waits for: one of it open, the others a press away. */
export function NowTab({ stands, stand, titles, onChoose }: NowTabProps) {
  const { t } = useTranslation('bench');
  const words = useRejectionWords(titles);
  const bench = useRun(state => state.bench);
  const left = useRun(state => state.left);
  const press = useRun(state => state.press);
  const [refused, setRefused] = useState<Rejection | null>(null);
  const { status } = bench.house.state;
  const act: Act = move => {
    const rejection = press(move);
    // Problems of fields stand beside them.
    setRefused(rejection?.code === 'INVALID' ? null : rejection);
    return rejection;
  };
  const top = useArrival(bench.turns.length);
  return (
    <div className={css.now} ref={top} tabIndex={-1}>
      {left > 0 && (
        <Alert color="yellow" mb="md" role="status">
          {t('left', { count: left })}
        </Alert>
      )}
      {stands.length > 1 && <Choice stands={stands} chosen={stand?.element} onChoose={onChoose} />}
      {refused && (
        <Alert color="red" role="alert" mb="md">
          {words(refused)}
        </Alert>
      )}
      {status === 'new' && <StartStand titles={titles} act={act} />}
      {(status === 'ended' || status === 'cancelled') && <Ended />}
      {status === 'running' && !stand && <Empty icon={IconCircleCheck} title={t('stuck')} text={t('stuckNote')} />}
      {stand && <OneStand key={stand.element} stand={stand} titled={stands.length === 1} titles={titles} act={act} />}
    </div>
  );
}

/** After a step the reader stands at its beginning, and a screen reader is told where that is. */
function useArrival(turns: number) {
  const top = useRef<HTMLDivElement>(null);
  const before = useRef(turns);
  useEffect(() => {
    if (before.current === turns) return;
    before.current = turns;
    top.current?.focus({ preventScroll: true });
    top.current?.parentElement?.scrollTo({ top: 0 });
  }, [turns]);
  return top;
}

interface ChoiceProps {
  readonly stands: readonly Stand[];
  readonly chosen: string | undefined;
  readonly onChoose: (element: string) => void;
}

function Choice({ stands, chosen, onChoose }: ChoiceProps) {
  const { t } = useTranslation('bench');
  return (
    <nav aria-label={t('waits')} className={css.choice}>
      {stands.map(stand => (
        <button
          key={stand.element}
          type="button"
          aria-current={stand.element === chosen ? 'true' : undefined}
          onClick={() => onChoose(stand.element)}
        >
          <StandName stand={stand} />
        </button>
      ))}
    </nav>
  );
}

/** «Служба безопасности · ответ сервиса». */
function StandName({ stand }: { readonly stand: Stand }) {
  const { t } = useTranslation('bench');
  const say = useSay();
  const { plan } = useRun(state => state.bench.setting);
  const block = plan.nodes.get(stand.node)?.node.block ?? 'task';
  return (
    <span className={css.standName}>
      <BlockIcon block={block} />
      <span>
        <b>{say(stand.name) || t('unnamed')}</b>
        <small>{stand.is === 'timer' ? t('is_timerAt', { at: dateTime(stand.due) }) : t(`is_${stand.is}`)}</small>
      </span>
    </span>
  );
}

interface OneStandProps {
  readonly stand: Stand;
  /** It stands alone: nothing above names it. */
  readonly titled: boolean;
  readonly titles: Titles;
  readonly act: Act;
}

function OneStand({ stand, titled, titles, act }: OneStandProps) {
  const { t } = useTranslation('bench');
  return (
    <section>
      {titled && (
        <div className={css.standHead}>
          <StandName stand={stand} />
        </div>
      )}
      {stand.is === 'task' && <TaskStand stand={stand} titles={titles} act={act} />}
      {stand.is === 'effect' && <EffectStand stand={stand} titles={titles} act={act} />}
      {stand.is === 'event' && <EventStand stand={stand} titles={titles} act={act} />}
      {stand.is === 'items' && <ItemsStand stand={stand} titles={titles} act={act} />}
      {stand.is === 'timer' && (
        <>
          <p className={css.note}>{t(stand.of === 'deadline' ? 'deadlineNote' : 'timerNote')}</p>
          <Button onClick={() => act({ do: 'timer', element: stand.element, due: stand.due })}>{t('jump')}</Button>
        </>
      )}
      {stand.is === 'condition' && <p className={css.note}>{t('conditionNote')}</p>}
      {stand.is === 'incident' && (
        <>
          <Failed failure={stand.failure} />
          <Button
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={() => act({ do: 'retry', element: stand.element })}
          >
            {t('retry')}
          </Button>
        </>
      )}
    </section>
  );
}

function Ended() {
  const { t } = useTranslation('bench');
  const say = useSay();
  const bench = useRun(state => state.bench);
  const restart = useRun(state => state.restart);
  const { passed, all } = useTally();
  const ended = bench.house.events.findLast(event => event.type === 'caseEnded');
  const end = ended?.type === 'caseEnded' ? bench.setting.plan.nodes.get(ended.outcome.node)?.node : undefined;
  const records = new Set(writtenIn(bench.house).flatMap(({ changes }) => changes.map(({ record }) => record)));
  return (
    <Empty
      icon={IconCircleCheck}
      title={end ? t('endedAt', { name: say(end.name) }) : t('ended')}
      text={`${t('endedSteps', { count: bench.turns.length })} ${t('endedRecords', { count: records.size })} ${t('endedCover', { passed, all })}`}
    >
      <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={restart}>
        {t('again')}
      </Button>
    </Empty>
  );
}
