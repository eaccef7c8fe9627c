import { type ComboboxItem, Select, TextInput } from '@mantine/core';
import type { CardField } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { Trigger, TriggerKind } from '../../blocks/settings-of.js';
import { triggerIcon } from '../../blocks/trigger-look.js';
import { ConditionEditor } from '../../condition/ConditionEditor.js';
import css from '../inputs/Inputs.module.css';
import { turnedInto } from './fresh-trigger.js';
import { NamedEvent } from './NamedEvent.js';
import { RecordEvent } from './RecordEvent.js';
import { TimerSentence } from './TimerSentence.js';

export interface TriggerChange {
  readonly join?: string;
  readonly newFields?: readonly CardField[];
}

interface TriggerEditorProps {
  readonly label: string;
  readonly kinds: readonly TriggerKind[];
  readonly trigger: Trigger;
  /** May a timer come again and again here? */
  readonly repeats: boolean;
  readonly onChange: (trigger: Trigger, change?: TriggerChange) => void;
}

/** What is waited for: its kind in words, and what there is to say of it. One and the same for waits, borders and starts. */
export function TriggerEditor({ label, kinds, trigger, repeats, onChange }: TriggerEditorProps) {
  const { t } = useTranslation('process');
  const typed = (next: Trigger, join?: string) => onChange(next, join ? { join: `trigger.${join}` } : {});
  const shown = kinds.includes(trigger.on) ? kinds : [...kinds, trigger.on];
  const Glyph = triggerIcon(trigger.on);
  return (
    <div className={css.stack}>
      <Select
        aria-label={label}
        allowDeselect={false}
        maxDropdownHeight={400}
        leftSection={<Glyph size={16} stroke={1.75} aria-hidden />}
        data={shown.map(on => ({ value: on, label: t(`trigger.${on}`) }))}
        value={trigger.on}
        renderOption={({ option }) => <Kind option={option} />}
        onChange={on => on && on !== trigger.on && onChange(turnedInto(on as TriggerKind, trigger))}
      />
      {trigger.on === 'timer' && <TimerSentence timer={trigger} repeats={repeats} onChange={typed} />}
      {(trigger.on === 'message' || trigger.on === 'signal' || trigger.on === 'webhook' || trigger.on === 'error') && (
        <NamedEvent trigger={trigger} onChange={typed} />
      )}
      {trigger.on === 'escalation' && (
        <div data-property="trigger.code">
          <TextInput
            label={t('nameOf.escalation')}
            description={t('nameHint.escalation')}
            maxLength={80}
            value={trigger.code}
            onChange={event => typed({ ...trigger, code: event.currentTarget.value }, 'name')}
          />
        </div>
      )}
      {trigger.on === 'condition' && (
        <div data-property="trigger.when">
          <ConditionEditor
            label={t('trigger.condition')}
            text={trigger.when}
            onChange={(when, join) => typed({ ...trigger, when }, join)}
          />
        </div>
      )}
      {trigger.on === 'record' && (
        <RecordEvent
          trigger={trigger}
          onChange={(next, { join, newFields } = {}) =>
            onChange(next, { ...(join ? { join } : {}), ...(newFields ? { newFields } : {}) })
          }
        />
      )}
      {trigger.on === 'compensation' && <p className={css.hint}>{t('compensationHint')}</p>}
    </div>
  );
}

function Kind({ option }: { readonly option: ComboboxItem }) {
  const { t } = useTranslation('process');
  const Glyph = triggerIcon(option.value);
  return (
    <span style={{ display: 'flex', gap: 8, alignItems: 'flex-start' }}>
      <Glyph size={16} stroke={1.75} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
      <span>
        {option.label}
        <span className={css.hint} style={{ display: 'block' }}>
          {t(`triggerHint.${option.value as TriggerKind}`)}
        </span>
      </span>
    </span>
  );
}
