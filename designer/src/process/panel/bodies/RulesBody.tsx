import { Button } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { IconArrowBarToRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { useDocument } from '../../editor/editor.js';
import { hitOf } from '../../rules/changes.js';
import { useRules } from '../../rules/use-rules.js';
import css from '../inputs/Inputs.module.css';
import { Section } from '../Section.js';

/** The table in short: what it asks, what it answers, how many rows; the whole table opens large. */
export function RulesBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const enter = useDocument(state => state.enter);
  const { table } = useRules(node);
  const names = (columns: readonly { readonly label: { ru: string; en: string } }[]) =>
    columns.map(({ label }) => say(label)).join(', ') || t('rules.nothingYet');
  return (
    <Section title={t('rules.table')} property="table">
      <Button
        variant="light"
        leftSection={<IconArrowBarToRight size={18} aria-hidden />}
        onClick={() => enter(node.id)}
      >
        {t('openRules')}
      </Button>
      <p className={css.hint}>{t('rules.asks', { names: names(table.inputs) })}</p>
      <p className={css.hint}>{t('rules.answers', { names: names(table.outputs) })}</p>
      <p className={css.hint}>
        {t('ruleCount', { count: table.rules.length })}. {t(`rules.hit.${hitOf(table)}`)}.
      </p>
    </Section>
  );
}
