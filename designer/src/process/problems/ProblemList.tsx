import { Button } from '@mantine/core';
import type { Problem } from '@marshrut/model';
import { IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { nodeOf, ownersOf } from '../document/level.js';
import { useDocument, useEditor } from '../editor/editor.js';
import css from './ProblemList.module.css';
import { useProblems } from './problems-context.js';

/** Every problem: at which block, what, what to do. A press leads to the block and the property. */
export function ProblemList({ onLed }: { readonly onLed: () => void }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { all } = useProblems();
  const diagram = useDocument(state => state.diagram);
  const leadTo = useDocument(state => state.leadTo);
  const { canvas } = useEditor();
  const play = (problem: Problem) => {
    leadTo(problem.node ?? null, null, '');
    if (problem.witness) canvas.setState({ played: { problem, way: problem.witness, at: 0, diagram } });
  };
  if (all.length === 0) return <p className={css.none}>{t('noProblemsHint')}</p>;
  const placeOf = (problem: Problem) => {
    const node = problem.node === undefined ? undefined : nodeOf(diagram, problem.node);
    const owners = ownersOf(diagram, node?.parent ?? null);
    return (
      [...owners, node].flatMap(one => (one ? [say(one.name) || t('unnamed')] : [])).join(' › ') || t('theProcess')
    );
  };
  return (
    <ul className={css.list} aria-label={t('problems')}>
      {all.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own.
        <li key={index}>
          <button
            type="button"
            className={css.problem}
            data-severity={problem.severity}
            data-code={problem.code}
            onClick={() => {
              leadTo(problem.node ?? null, problem.edge ?? null, problem.property ?? '');
              onLed();
            }}
          >
            <b>{placeOf(problem)}</b>
            <span>{say(problem.message)}</span>
          </button>
          {problem.witness && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconRoute size={16} aria-hidden />}
              onClick={() => {
                play(problem);
                onLed();
              }}
            >
              {t('playPath')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
