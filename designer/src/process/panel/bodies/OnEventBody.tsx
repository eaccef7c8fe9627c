import { Button } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { IconBolt } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { nodesAt } from '../../document/level.js';
import { useDocument } from '../../editor/editor.js';
import { InsideBody } from './InsideBody.js';
import { StartBody } from './StartBody.js';

/** What sets the handler off stands in the start inside it; it is shown and set here as well. */
export function OnEventBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const start = useDocument(state => nodesAt(state.diagram, node.id).find(one => one.block === 'start'));
  const enter = useDocument(state => state.enter);
  return (
    <>
      {start ? (
        <StartBody node={start} />
      ) : (
        <Button variant="light" leftSection={<IconBolt size={18} aria-hidden />} onClick={() => enter(node.id)}>
          {t('whatSetsOff')}
        </Button>
      )}
      <InsideBody node={node} />
    </>
  );
}
