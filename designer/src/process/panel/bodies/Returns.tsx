import { MultiSelect, Select } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { useDocument } from '../../editor/editor.js';
import { Section } from '../Section.js';

interface ReturnsSectionProps {
  readonly node: Node;
  /** Undefined: as is usual; empty: nowhere. */
  readonly returns: readonly string[] | undefined;
  readonly onChange: (next: string[] | undefined) => void;
}

const ways = ['usual', 'nowhere', 'chosen'] as const;

/** Where whoever does it may send the case back to. */
export function ReturnsSection({ node, returns, onChange }: ReturnsSectionProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const nodes = useDocument(state => state.diagram.nodes);
  const stages = nodes.filter(({ id, block }) => id !== node.id && (block === 'task' || block === 'approvalRoute'));
  // Within a task it is Back that leads back.
  if (nodes.some(({ id, block }) => id === node.parent && block === 'task')) return null;
  const way = returns === undefined ? 'usual' : returns.length === 0 ? 'nowhere' : 'chosen';
  const choose = (next: (typeof ways)[number]) => {
    if (next === 'usual') onChange(undefined);
    else onChange(next === 'nowhere' ? [] : stages.map(({ id }) => id));
  };
  return (
    <Section title={t('returns')} property="returns">
      <Select
        label={t('returnsTo')}
        description={t('returnsHint')}
        allowDeselect={false}
        data={ways
          .filter(value => value !== 'chosen' || stages.length > 0)
          .map(value => ({ value, label: t(`returns_${value}`) }))}
        value={way}
        onChange={value => value && choose(value)}
      />
      {way === 'chosen' && (
        <MultiSelect
          label={t('returnsStages')}
          searchable
          data={stages.map(({ id, name }) => ({ value: id, label: say(name) || t('unnamed') }))}
          value={stages.flatMap(({ id }) => (returns?.includes(id) ? [id] : []))}
          onChange={onChange}
        />
      )}
    </Section>
  );
}
