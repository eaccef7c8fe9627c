import { Select } from '@mantine/core';
import type { TaskSettings } from '@marshrut/blocks';
import { useTranslation } from 'react-i18next';
import { Section } from '../Section.js';

interface UndoSectionProps {
  readonly settings: TaskSettings;
  readonly onChange: (next: TaskSettings) => void;
}

const who = ['managers', 'performer', 'nobody'] as const satisfies readonly TaskSettings['undo'][];

/** Who may take the completed task back while nothing has come of it. */
export function UndoSection({ settings, onChange }: UndoSectionProps) {
  const { t } = useTranslation('process');
  const { undo = 'managers', ...rest } = settings;
  const choose = (next: (typeof who)[number]) => onChange(next === 'managers' ? rest : { ...rest, undo: next });
  return (
    <Section title={t('undoCompleted')} property="undo">
      <Select
        label={t('undoBy')}
        description={t('undoByHint')}
        allowDeselect={false}
        data={who.map(value => ({ value, label: t(`undoBy_${value}`) }))}
        value={undo}
        onChange={value => value && choose(value)}
      />
    </Section>
  );
}
