import { Button } from '@mantine/core';
import { sayDate } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Chip } from '../app/Chip.js';
import { paths } from '../app/paths.js';
import type { SubstitutionPartsFragment } from '../graphql/generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import css from './Person.module.css';

interface SubstitutionRowProps {
  readonly one: SubstitutionPartsFragment;
  /** The other one of the two. */
  readonly who: SubstitutionPartsFragment['deputy'];
  readonly onEnd?: () => void;
}

export function SubstitutionRow({ one, who, onEnd }: SubstitutionRowProps) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const period = t('period', { from: sayDate(one.firstDay, language), to: sayDate(one.lastDay, language) });
  return (
    <li>
      <Link href={paths.person(who.id)}>{who.name}</Link>
      <span>{t(`mode_${one.mode}`)}</span>
      <span>{period}</span>
      <Chip tone={one.present ? 'good' : 'plain'}>{t(one.present ? 'now' : 'later')}</Chip>
      {one.setBy.id !== one.absent.id && <span className={css.note}>{t('setBy', { name: one.setBy.name })}</span>}
      {onEnd && (
        <Button
          className={css.end}
          size="compact-sm"
          variant="subtle"
          color="red"
          aria-label={t('endOf', { name: who.name })}
          onClick={onEnd}
        >
          {t('end')}
        </Button>
      )}
    </li>
  );
}
