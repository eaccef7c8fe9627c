import { Checkbox, MultiSelect } from '@mantine/core';
import type { FourEyes } from '@marshrut/blocks';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { useDocument } from '../../editor/editor.js';
import { Section } from '../Section.js';

interface FourEyesSectionProps {
  readonly node: Node;
  readonly fourEyes: FourEyes | undefined;
  /** Undefined: nobody is barred. */
  readonly onChange: (next: FourEyes | undefined) => void;
}

/** Who may not do the task, whatever they hold. */
export function FourEyesSection({ node, fourEyes, onChange }: FourEyesSectionProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const nodes = useDocument(state => state.diagram.nodes);
  const others = nodes.filter(({ id, block }) => block === 'task' && id !== node.id);
  const eyes: FourEyes = fourEyes ?? { initiator: false, steps: [] };
  const change = (next: FourEyes) => onChange(next.initiator || next.steps.length > 0 ? next : undefined);
  return (
    <Section title={t('fourEyes')} property="fourEyes">
      <Checkbox
        label={t('notInitiator')}
        checked={eyes.initiator}
        onChange={event => change({ ...eyes, initiator: event.currentTarget.checked })}
      />
      <MultiSelect
        label={t('notPerformers')}
        description={t('notPerformersHint')}
        searchable
        data={others.map(({ id, name }) => ({ value: id, label: say(name) || t('unnamed') }))}
        value={eyes.steps}
        onChange={steps => change({ ...eyes, steps })}
      />
    </Section>
  );
}
