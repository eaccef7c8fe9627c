import type { HandOverSettings } from '@marshrut/blocks';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { Assignee } from '../Assignee.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';

export function HandOverBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [settings, change] = useSettings<HandOverSettings>(node);
  return (
    <Section title={t('whoGoesOn')} property="assignee">
      <Assignee
        label={t('whoGoesOn')}
        value={settings.assignee}
        onChange={assignee => change({ ...settings, assignee })}
      />
    </Section>
  );
}
