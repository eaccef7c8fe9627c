import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { Section } from '../Section.js';
import { Starters } from '../Starters.js';

/** The start of a process says who may start it; that of a task has nothing to say. */
export function StartBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  if (node.parent !== null) return null;
  return (
    <Section title={t('whoStarts')} property="starters">
      <Starters />
    </Section>
  );
}
