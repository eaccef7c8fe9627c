import { Progress } from '@mantine/core';
import type { RulesSettings } from '@marshrut/blocks';
import type { Diagram, Edge, Node } from '@marshrut/model';
import { IconCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { outOf } from '../../document/level.js';
import { useEditor } from '../../editor/editor.js';
import css from '../Bench.module.css';
import { useRun } from '../use-session.js';
import { useTally } from '../use-tally.js';

/** What the runs have gone over: ways in all, then each fork and each decision table by itself. */
export function CoverTab() {
  const { t } = useTranslation('bench');
  const { document } = useEditor();
  const { diagram } = document.getState();
  const { passed, all } = useTally();
  const forks = diagram.nodes.filter(({ id }) => outOf(diagram, id).length > 1);
  const tables = diagram.nodes.filter(({ block }) => block === 'rules');
  return (
    <>
      <p className={css.tally}>{t('covered', { passed, all })}</p>
      <Progress value={all === 0 ? 0 : (100 * passed) / all} aria-label={t('covered', { passed, all })} mb="md" />
      {forks.map(node => (
        <Fork key={node.id} node={node} diagram={diagram} />
      ))}
      {tables.map(node => (
        <Rules key={node.id} node={node} />
      ))}
    </>
  );
}

function Fork({ node, diagram }: { readonly node: Node; readonly diagram: Diagram }) {
  const { t } = useTranslation('bench');
  const say = useSay();
  const { edges: covered } = useRun(state => state.cover);
  const target = (edge: Edge) => say(diagram.nodes.find(({ id }) => id === edge.to)?.name);
  return (
    <section className={css.fork} aria-label={say(node.name)}>
      <h3>{say(node.name) || t('unnamed')}</h3>
      <ul>
        {outOf(diagram, node.id).map(edge => (
          <Tick key={edge.id} done={covered.has(edge.id)}>
            {say(edge.name) || (edge.otherwise ? t('otherwise') : t('leadsTo', { name: target(edge) }))}
          </Tick>
        ))}
      </ul>
    </section>
  );
}

/** Rows of a decision table by their numbers, and «Иначе» where it has one. */
function Rules({ node }: { readonly node: Node }) {
  const { t } = useTranslation('bench');
  const say = useSay();
  const hit = useRun(state => state.cover.rules.get(node.id));
  const { table } = node.settings as unknown as RulesSettings;
  return (
    <section className={css.fork} aria-label={say(node.name)}>
      <h3>{say(node.name) || t('unnamed')}</h3>
      <p className={css.passed}>
        {t('rulesHit', { hit: table.rules.filter(({ id }) => hit?.has(id)).length, all: table.rules.length })}
      </p>
      <ul>
        {table.rules.map(({ id, note }, index) => (
          <Tick key={id} done={hit?.has(id) === true}>
            {t('row', { number: index + 1 })}
            {note && say(note) ? `: ${say(note)}` : ''}
          </Tick>
        ))}
        {hit?.has('') && <Tick done>{t('otherwise')}</Tick>}
      </ul>
    </section>
  );
}

function Tick({ done, children }: { readonly done: boolean; readonly children: React.ReactNode }) {
  const { t } = useTranslation('bench');
  return (
    <li data-done={done || undefined}>
      {done ? <IconCheck size={18} aria-hidden /> : <IconCircleDashed size={18} aria-hidden />}
      <span>{children}</span>
      <span className="visually-hidden">{t(done ? 'done' : 'notYet')}</span>
    </li>
  );
}
