import { Title } from '@mantine/core';
import type { Change } from '@marshrut/blocks';
import type { Diagram } from '@marshrut/model';
import { IconEqual } from '@tabler/icons-react';
import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../app/Empty.js';
import { ViewCanvas } from '../view/ViewCanvas.js';
import { ChangeList } from './ChangeList.js';
import { compareView } from './compare-view.js';
import { useDifference } from './use-difference.js';
import css from './Versions.module.css';

/** Two documents on one canvas, and beside it the list of what differs: choosing a change leads to its element, and back. */
export function Comparison({ before, after }: { readonly before: Diagram; readonly after: Diagram }) {
  const { t } = useTranslation('process');
  const changes = useDifference(before, after) ?? none;
  const view = useMemo(() => compareView(before, after, changes), [before, after, changes]);
  const [{ chosen, from }, choose] = useState<Choice>({ chosen: null, from: 'list' });
  const [drawing, side] = [useRef<HTMLDivElement>(null), useRef<HTMLElement>(null)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the choice.
  useEffect(() => {
    if (!chosen) return;
    const other = from === 'list' ? drawing.current : side.current?.querySelector('[data-chosen]');
    // Where scrolling answers a promise, an effect must not hand it on.
    void other?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (changes.length === 0) return <Empty icon={IconEqual} title={t('compareSame')} text={t('compareSameText')} />;
  const pick = (node: string) => {
    const found = changes.find(({ of }) => of.kind === 'node' && of.id === node);
    if (found) choose({ chosen: found, from: 'canvas' });
  };
  return (
    <div className={css.desk}>
      <div ref={drawing} className={css.drawing}>
        <ReactFlowProvider>
          <ViewCanvas
            document={view.document}
            mark={view.mark}
            at={blockOf(chosen, view.document)}
            chosen={chosen && 'id' in chosen.of ? chosen.of.id : null}
            onPick={pick}
            overview
          />
        </ReactFlowProvider>
      </div>
      <aside ref={side} className={css.side} aria-label={t('changes')}>
        <Title order={2} size="h4" mb="xs">
          {t('changes')}
        </Title>
        <Counts changes={changes} />
        <ChangeList changes={changes} chosen={chosen} onChoose={change => choose({ chosen: change, from: 'list' })} />
      </aside>
    </div>
  );
}

/** What is chosen, and where: the other side then comes into sight. */
interface Choice {
  readonly chosen: Change | null;
  readonly from: 'list' | 'canvas';
}

const none: readonly Change[] = [];

/** The block that is brought into sight: itself, or the one a branch leaves. */
function blockOf(change: Change | null, { edges }: Diagram): string {
  if (change?.of.kind === 'node') return change.of.id;
  const { of } = change ?? {};
  return of?.kind === 'edge' ? (edges.find(({ id }) => id === of.id)?.from ?? '') : '';
}

/** «добавлено 2 · изменено 3». */
function Counts({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation('process');
  const counts = (['added', 'changed', 'removed'] as const).map(kind => ({
    kind,
    number: changes.filter(({ change }) => change === kind).length,
  }));
  return (
    <div className={css.counts}>
      {counts.flatMap(({ kind, number }) =>
        number === 0 ? [] : [<span key={kind}>{t(`changesOfKind.${kind}`, { number })}</span>],
      )}
    </div>
  );
}
