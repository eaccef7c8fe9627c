import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConditionEditor } from '../../../condition/ConditionEditor.js';
import { AmountInput } from '../../inputs/AmountInput.js';
import css from '../../inputs/Inputs.module.css';
import { Section } from '../../Section.js';
import type { Settings } from './over.js';

interface CompletionProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings, join?: string) => void;
}

/** «Готово, когда сделают все / хотя бы один / столько-то / выполнится условие»; which of them count. */
export function Completion({ settings, onChange }: CompletionProps) {
  const { t } = useTranslation('process');
  const { until } = settings;
  return (
    <>
      <Section title={t('doneWhen')} property="until">
        <Select
          aria-label={t('doneWhen')}
          allowDeselect={false}
          data={(['all', 'any', 'quorum', 'expression'] as const).map(one => ({
            value: one,
            label: t(`until.${one}`),
          }))}
          value={until}
          onChange={next => next && onChange({ ...settings, until: next as Settings['until'] })}
        />
        {until === 'quorum' && (
          <div className={css.sentence} data-property="quorum">
            <AmountInput
              label={t('quorum')}
              text={settings.quorum}
              onChange={(quorum, join) => onChange({ ...settings, quorum }, join && 'quorum')}
            />
            <span className={css.hint}>{t('quorumOf')}</span>
          </div>
        )}
        {until === 'expression' && (
          <div data-property="when">
            <ConditionEditor
              label={t('until.expression')}
              text={settings.when}
              onChange={(when, join) => onChange({ ...settings, when }, join && `when.${join}`)}
            />
          </div>
        )}
        {until !== 'all' && <p className={css.hint}>{t('restStopped')}</p>}
      </Section>
      <Section title={t('whichCount')} property="counts">
        <p className={css.hint}>{t('whichCountHint')}</p>
        <ConditionEditor
          label={t('whichCount')}
          text={settings.counts}
          onChange={(counts, join) => onChange({ ...settings, counts }, join && `counts.${join}`)}
        />
      </Section>
    </>
  );
}
