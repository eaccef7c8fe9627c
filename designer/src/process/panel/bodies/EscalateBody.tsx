import { TextInput } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';

export function EscalateBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [{ code }, change] = useSettings<SettingsOf<'escalate'>>(node);
  return (
    <Section property="code">
      <TextInput
        label={t('nameOf.escalation')}
        description={t('escalateHint')}
        maxLength={80}
        value={code}
        onChange={event => change({ code: event.currentTarget.value }, { join: 'code' })}
      />
    </Section>
  );
}
