import { ActionIcon, Button, Tooltip } from '@mantine/core';
import type { Stand } from '@marshrut/blocks';
import { IconArrowBackUp, IconPlayerTrackNext, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../app/Chip.js';
import { useSay } from '../../i18n/local-text.js';
import { dateTime } from '../../i18n/moment.js';
import css from './Bench.module.css';
import { useRun } from './use-session.js';

interface BenchHeadProps {
  readonly stands: readonly Stand[];
  /** A step was taken: what is to be done now comes into sight. */
  readonly onGone: () => void;
}

/** The clock of the run, one step back, from the beginning, on to the next term. */
export function BenchHead({ stands, onGone }: BenchHeadProps) {
  const { t } = useTranslation('bench');
  const say = useSay();
  const bench = useRun(state => state.bench);
  const press = useRun(state => state.press);
  const back = useRun(state => state.back);
  const restart = useRun(state => state.restart);
  const timer = stands.find(stand => stand.is === 'timer');
  const none = bench.turns.length === 0;
  const go = (act: () => void) => {
    act();
    onGone();
  };
  const jump = () => timer && go(() => press({ do: 'timer', element: timer.element, due: timer.due }));
  return (
    <header className={css.head}>
      <div className={css.title}>
        <h2>{t('title')}</h2>
        <Chip tone="staged">{t('madeUp')}</Chip>
      </div>
      <p className={css.note}>{t('nothingLeaves')}</p>
      <div className={css.bar}>
        <span className={css.clock}>
          <span className={css.clockName}>{t('clock')}</span>
          <time dateTime={bench.house.instant()}>{dateTime(bench.house.instant())}</time>
        </span>
        <Tooltip label={timer ? t('jumpTo', { at: dateTime(timer.due), name: say(timer.name) }) : t('noTimer')}>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlayerTrackNext size={16} aria-hidden />}
            disabled={!timer}
            onClick={jump}
          >
            {t('jump')}
          </Button>
        </Tooltip>
        <Tooltip label={t('back')}>
          <ActionIcon aria-label={t('back')} disabled={none} onClick={() => go(back)}>
            <IconArrowBackUp size={20} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('restart')}>
          <ActionIcon aria-label={t('restart')} disabled={none} onClick={() => go(restart)}>
            <IconRefresh size={20} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
    </header>
  );
}
