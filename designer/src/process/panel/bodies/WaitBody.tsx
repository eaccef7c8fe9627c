import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { Section } from '../Section.js';
import { TriggerEditor } from '../trigger/TriggerEditor.js';
import { useSettings } from '../use-settings.js';

type Settings = SettingsOf<'wait'>;

const KINDS = ['timer', 'message', 'signal', 'condition'] as const;

/** «Ждать: срок — через 3 рабочих дня». */
export function WaitBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [settings, change] = useSettings<Settings>(node);
  return (
    <Section title={t('waitFor')} property="trigger">
      <TriggerEditor
        label={t('waitFor')}
        kinds={KINDS}
        trigger={settings.trigger}
        repeats={false}
        onChange={(trigger, more) => change({ trigger: trigger as Settings['trigger'] }, more)}
      />
    </Section>
  );
}
