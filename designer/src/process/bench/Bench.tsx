import './words.js';
import '../../task/words.js';
import { Button } from '@mantine/core';
import { wayOf } from '@marshrut/blocks';
import { IconPencil } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LookupsContext } from '../../form/inputs/lookups.js';
import { useEditor } from '../editor/editor.js';
import { ProblemList } from '../problems/ProblemList.js';
import { marksOf } from '../view/marks.js';
import { ViewCanvas } from '../view/ViewCanvas.js';
import css from './Bench.module.css';
import { BenchPanel } from './BenchPanel.js';
import { standingNow } from './standing-now.js';
import { titlesOf } from './titles.js';
import { useBenchKeys } from './use-bench-keys.js';
import { useBenchLookups } from './use-lookups.js';
import { SessionContext, useRun, useSession } from './use-session.js';

/** The process of the open document, tried on an example: the engine runs in this page, and nothing leaves it. */
export function Bench() {
  const session = useSession();
  if (!session) return <Unsound />;
  return (
    <SessionContext value={session}>
      <Run />
    </SessionContext>
  );
}

function Run() {
  const bench = useRun(state => state.bench);
  const { plan } = bench.setting;
  const { document } = useEditor();
  const { diagram } = document.getState();
  const [chosen, choose] = useState<string | null>(null);
  const titles = useMemo(() => titlesOf(bench), [bench]);
  const { stands, stand } = useMemo(() => standingNow(bench, chosen), [bench, chosen]);
  const lookups = useBenchLookups(titles);
  const way = useMemo(() => wayOf(plan, bench.house.events, Object.values(bench.house.state.elements)), [plan, bench]);
  const mark = useMemo(() => marksOf(diagram, way), [diagram, way]);
  useBenchKeys();
  return (
    <LookupsContext value={lookups}>
      <div className={css.bench}>
        <div className={css.drawing}>
          <ViewCanvas document={diagram} mark={mark} at={stand?.node ?? ''} />
        </div>
        <BenchPanel stands={stands} stand={stand} titles={titles} onChoose={choose} />
      </div>
    </LookupsContext>
  );
}

/** No case can run through it yet. */
function Unsound() {
  const { t } = useTranslation('bench');
  const { canvas } = useEditor();
  const leave = () => canvas.setState({ bench: false });
  return (
    <section className={css.unsound} aria-labelledby="bench-unsound">
      <h2 id="bench-unsound">{t('unsound')}</h2>
      <p className={css.note}>{t('unsoundNote')}</p>
      <ProblemList onLed={leave} />
      <Button leftSection={<IconPencil size={18} aria-hidden />} onClick={leave}>
        {t('leave')}
      </Button>
    </section>
  );
}
