import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../app/Section.js';
import type { CaseFactsFragment } from '../graphql/generated/graphql.js';
import { valueIn } from '../graphql/json.js';
import { useSay } from '../i18n/local-text.js';
import { CardOrigin } from '../why/Origin.js';
import { Why } from '../why/Why.js';
import css from './Case.module.css';

interface CaseCardProps {
  readonly caseId: string;
  readonly card: CaseFactsFragment['card'];
}

/** Committed values of the case. The server gives them in words; a bare value is shown as it is. */
export function CaseCard({ caseId, card }: CaseCardProps) {
  const { t } = useTranslation(['case', 'app']);
  const say = useSay();
  const given = card.filter(({ value, title }) => (title ?? valueIn(value ?? null)) !== null);
  return (
    <Section title={t('card')}>
      {given.length === 0 && <Text c="dimmed">{t('cardEmpty')}</Text>}
      <dl className={css.card}>
        {given.map(({ key, label, value, title }) => (
          <div key={key}>
            <dt>{say(label)}</dt>
            <dd>
              {title ?? wordOf(valueIn(value ?? null), t('app:yes'), t('app:no'))}{' '}
              <Why name={say(label)}>
                <CardOrigin caseId={caseId} field={key} />
              </Why>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function wordOf(value: string | number | boolean | null, yes: string, no: string): string {
  if (typeof value === 'boolean') return value ? yes : no;
  return String(value ?? '');
}
