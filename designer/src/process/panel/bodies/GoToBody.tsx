import { Button } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { IconArrowBearRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SettingsOf } from '../../blocks/settings-of.js';
import { edgesOf } from '../../document/kinds.js';
import { nodeOf } from '../../document/level.js';
import { walk } from '../../document/walk.js';
import { useDocument } from '../../editor/editor.js';
import { NodeSelect } from '../inputs/NodeSelect.js';
import { Section } from '../Section.js';
import { useSettings } from '../use-settings.js';

/** «Продолжить с блока …» of this level. */
export function GoToBody({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const [{ to }, change] = useSettings<SettingsOf<'goTo'>>(node);
  const diagram = useDocument(state => state.diagram);
  const choose = useDocument(state => state.choose);
  const targets = walk(diagram, node.parent).filter(one => one.id !== node.id && edgesOf(one.block).in === 'many');
  return (
    <Section title={t('goOnAt')} property="to">
      <NodeSelect
        label={t('goOnAt')}
        placeholder={t('chooseBlock')}
        nodes={targets}
        value={to}
        onChange={next => change({ to: next })}
      />
      {nodeOf(diagram, to) && (
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconArrowBearRight size={16} aria-hidden />}
          onClick={() => choose({ nodes: [to] })}
        >
          {t('showBlock')}
        </Button>
      )}
    </Section>
  );
}
