import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { nodeOf } from '../../document/level.js';
import { useDocument } from '../../editor/editor.js';
import { ProcessFields } from '../ProcessFields.js';
import { Section } from '../Section.js';
import { StartOffer } from '../StartOffer.js';
import { freshTrigger } from '../trigger/fresh-trigger.js';
import { Interrupts } from '../trigger/Interrupts.js';
import { TriggerEditor } from '../trigger/TriggerEditor.js';
import { useSettings } from '../use-settings.js';
import { WithdrawalSection } from '../Withdrawal.js';

type Settings = SettingsOf<'start'>;

const OF_PROCESS = ['none', 'timer', 'message', 'signal', 'webhook', 'record'] as const;
const OF_HANDLER = ['timer', 'message', 'signal', 'condition', 'error', 'escalation'] as const;

/** The start of a process says what starting it means, that of a handler what sets it off; that of a task has nothing to say. */
export function StartBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const owner = useDocument(state => nodeOf(state.diagram, node.parent ?? '')?.block);
  const [settings, change] = useSettings<Settings>(node);
  const trigger = settings.trigger ?? freshTrigger('none');
  const handles = owner === 'onEvent';
  if (node.parent !== null && !handles) return null;
  const title = t(handles ? 'whatSetsOff' : 'whoBegins');
  return (
    <>
      <Section title={title} property="trigger">
        <TriggerEditor
          label={title}
          kinds={handles ? OF_HANDLER : OF_PROCESS}
          trigger={trigger}
          repeats
          onChange={(next, more) => {
            const { trigger: _trigger, ...rest } = settings;
            change(next.on === 'none' ? rest : { ...rest, trigger: next as NonNullable<Settings['trigger']> }, more);
          }}
        />
        {handles && trigger.on !== 'error' && (
          <Interrupts
            where="around"
            value={settings.interrupts === true}
            onChange={interrupts => change({ ...settings, interrupts })}
          />
        )}
      </Section>
      {node.parent === null && trigger.on === 'none' && (
        <StartOffer
          offer={settings.offer}
          onChange={(offer, join) => {
            const { offer: _offer, ...rest } = settings;
            change(offer ? { ...rest, offer } : rest, join ? { join } : {});
          }}
        />
      )}
      {node.parent === null && (
        <WithdrawalSection
          value={settings.withdrawal ?? 'unbound'}
          onChange={withdrawal => {
            const { withdrawal: _withdrawal, ...rest } = settings;
            change(withdrawal === 'unbound' ? rest : { ...rest, withdrawal });
          }}
        />
      )}
      {node.parent === null && <ProcessFields />}
    </>
  );
}
