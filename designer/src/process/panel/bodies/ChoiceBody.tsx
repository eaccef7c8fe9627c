import { Text } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/local-text.js';
import { nodeOf, outOf } from '../../document/level.js';
import { useDocument } from '../../editor/editor.js';
import { moved } from '../../order/moved.js';
import { SortableRow } from '../../order/SortableRow.js';
import { Section } from '../Section.js';
import { Branch } from './Branch.js';

/** The branches in the order in which they are asked; «Иначе» stands last, for it is taken when none of the others holds. */
export function ChoiceBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const diagram = useDocument(state => state.diagram);
  const edit = useDocument(state => state.edit);
  const all = outOf(diagram, node.id);
  const asked = all.filter(edge => !edge.otherwise);
  const rest = all.filter(edge => edge.otherwise);
  const move = (from: number, to: number) =>
    edit('orderBranches', { edges: [...moved(asked, from, to), ...rest].map(edge => edge.id) });
  return (
    <Section title={t('branches')} property="edges">
      <Text size="xs" c="dimmed">
        {t(all.length === 0 ? 'branchesNone' : node.block === 'inclusive' ? 'branchesAllHint' : 'branchesHint')}
      </Text>
      {asked.map((edge, index) => (
        <SortableRow
          key={edge.id}
          list={node.id}
          index={index}
          count={asked.length}
          name={say(edge.name) || say(nodeOf(diagram, edge.to)?.name)}
          onMove={move}
        >
          <Branch edge={edge} />
        </SortableRow>
      ))}
      {rest.map(edge => (
        <Branch key={edge.id} edge={edge} />
      ))}
    </Section>
  );
}
