import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../app/Section.js';
import type { MovePreviewQuery } from '../../graphql/generated/graphql.js';
import css from './Moving.module.css';
import { outcomes, toneOfOutcome } from './outcome.js';
import { Shares } from './Shares.js';

export type Preview = NonNullable<MovePreviewQuery['previewMove']>;

/** How many cases come to what, and why. */
export function MoveOutcomes({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation('process');
  const { total, examined, moves, warned, cannot, reasons } = preview;
  const counts = { MOVES: moves, WARNED: warned, CANNOT: cannot };
  return (
    <Section title={t('moveOutcomes')}>
      <Text c="dimmed">
        {t('moveTotal', { count: total })}
        {examined < total && `, ${t('moveExamined', { count: examined })}`}
      </Text>
      <Shares
        shares={outcomes.map(outcome => ({
          name: t(`outcome_${outcome}`),
          count: counts[outcome],
          tone: toneOfOutcome[outcome],
        }))}
      />
      <Reasons title={t('reasonsObstacles')} reasons={reasons.filter(({ obstacle }) => obstacle)} />
      <Reasons title={t('reasonsWarnings')} reasons={reasons.filter(({ obstacle }) => !obstacle)} />
    </Section>
  );
}

function Reasons({ title, reasons }: { readonly title: string; readonly reasons: Preview['reasons'] }) {
  const { t } = useTranslation('process');
  if (reasons.length === 0) return null;
  return (
    <>
      <Title order={3} fz="sm" mt="md" mb="xs">
        {title}
      </Title>
      <ul className={css.notes}>
        {reasons.map(({ note, cases }) => (
          <li key={note.message}>
            <strong>{t('casesCount', { count: cases })}</strong>
            <span>{note.message}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
