import { Anchor } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { hostOf } from '../../document/border.js';
import { useDocument } from '../../editor/editor.js';
import css from '../inputs/Inputs.module.css';
import { Section } from '../Section.js';
import { Interrupts } from '../trigger/Interrupts.js';
import { TriggerEditor } from '../trigger/TriggerEditor.js';
import { useSettings } from '../use-settings.js';

type Settings = SettingsOf<'boundary'>;

const KINDS = ['timer', 'message', 'signal', 'condition', 'error', 'escalation', 'compensation'] as const;

/** «На границе «Согласование»: срок — через 3 рабочих дня; прервать блок». */
export function BoundaryBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const host = useDocument(state => hostOf(state.diagram, node));
  const choose = useDocument(state => state.choose);
  const [settings, change] = useSettings<Settings>(node);
  const { on } = settings.trigger;
  return (
    <>
      {host && (
        <p className={css.hint}>
          {t('onBorderOf')}{' '}
          <Anchor component="button" type="button" size="xs" onClick={() => choose({ nodes: [host.id] })}>
            {say(host.name) || t('unnamed')}
          </Anchor>
        </p>
      )}
      <Section title={t('whatMayHappen')} property="trigger">
        <TriggerEditor
          label={t('whatMayHappen')}
          kinds={KINDS}
          trigger={settings.trigger}
          repeats
          onChange={(trigger, more) => change({ ...settings, trigger: trigger as Settings['trigger'] }, more)}
        />
      </Section>
      {on === 'error' && <p className={css.hint}>{t('errorStops')}</p>}
      {on !== 'error' && on !== 'compensation' && (
        <Section property="interrupts">
          <Interrupts
            where="block"
            value={settings.interrupts}
            onChange={interrupts => change({ ...settings, interrupts })}
          />
        </Section>
      )}
    </>
  );
}
