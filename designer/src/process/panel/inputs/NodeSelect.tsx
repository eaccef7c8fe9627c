import { Select } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { BlockIcon } from '../../blocks/BlockIcon.js';

interface NodeSelectProps {
  readonly label: string;
  readonly nodes: readonly Node[];
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (node: string) => void;
}

/** One of the blocks of this level, by its name. */
export function NodeSelect({ label, nodes, value, placeholder, onChange }: NodeSelectProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const byId = new Map(nodes.map(node => [node.id, node]));
  const lost = value !== '' && !byId.has(value) ? [{ value, label: t('blockGone') }] : [];
  return (
    <Select
      aria-label={label}
      placeholder={placeholder}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('nothingFound')}
      data={[...lost, ...nodes.map(node => ({ value: node.id, label: say(node.name) || t('unnamed') }))]}
      value={value || null}
      renderOption={({ option }) => (
        <span style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
          <BlockIcon block={byId.get(option.value)?.block ?? ''} size={22} />
          {option.label}
        </span>
      )}
      onChange={node => node && onChange(node)}
    />
  );
}
