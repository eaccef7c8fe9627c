import { TextInput } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../../blocks/settings-of.js';
import css from '../inputs/Inputs.module.css';
import { GiveRows } from '../rows/GiveRows.js';
import { IntoRows } from '../rows/IntoRows.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';

/** «Спросить сервис bki: даём …, из ответа берём …». */
export function ServiceBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [settings, change] = useSettings<SettingsOf<'service'>>(node);
  return (
    <>
      <Section title={t('whichService')} property="service">
        <TextInput
          aria-label={t('whichService')}
          description={t('serviceHint')}
          placeholder="creditBureau"
          maxLength={60}
          spellCheck={false}
          value={settings.service}
          onChange={event => change({ ...settings, service: event.currentTarget.value.trim() }, { join: 'service' })}
        />
      </Section>
      <Section title={t('whatToGive')} property="give">
        <GiveRows
          at="give"
          rows={settings.give}
          onChange={(give, join) => change({ ...settings, give }, join ? { join: `give.${join}` } : {})}
        />
      </Section>
      <Section title={t('whatToTake')} property="take">
        <IntoRows
          at="take"
          rows={settings.take}
          onChange={(take, join) => change({ ...settings, take }, join ? { join: `take.${join}` } : {})}
        />
      </Section>
      <p className={css.hint}>{t('serviceFails')}</p>
    </>
  );
}
