import { Button } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { IconBellPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { meaningOf } from '../blocks/meaning.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { triggerIcon } from '../blocks/trigger-look.js';
import { useTeller } from '../canvas/use-telling.js';
import { eventsOn, triggerOn } from '../document/border.js';
import { mayHost } from '../document/kinds.js';
import { nodeOf } from '../document/level.js';
import { isNamed } from '../document/named.js';
import { useDocument } from '../editor/editor.js';
import { useInsert } from '../palette/use-insert.js';
import css from './Panel.module.css';
import { Section } from './Section.js';

/** What may happen while the block is at work: the events on its border, and one more by a press. */
export function BorderEvents({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const diagram = useDocument(state => state.diagram);
  const choose = useDocument(state => state.choose);
  const inside = useDocument(state => state.level === node.id);
  const event = useSurroundings().blocks.get('boundary');
  const insert = useInsert();
  const teller = useTeller(diagram);
  const inTask = nodeOf(diagram, node.parent ?? '')?.block === 'task';
  if (!mayHost(node.block) || inside || inTask) return null;
  const events = eventsOn(diagram, node.id);
  return (
    <Section title={t('onBorder')}>
      {events.length > 0 && (
        <ul className={css.links}>
          {events.map(one => {
            const Glyph = triggerIcon(triggerOn(one));
            return (
              <li key={one.id} className={css.link}>
                <Glyph size={16} stroke={1.75} aria-hidden />
                <button type="button" className={css.linkName} onClick={() => choose({ nodes: [one.id] })}>
                  {[isNamed(one) && say(one.name), meaningOf(one, teller)].filter(Boolean).join(': ') || say(one.name)}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <Button
        variant="light"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconBellPlus size={16} aria-hidden />}
        onClick={() => event && insert(event, { kind: 'border', node: node.id })}
      >
        {t('addEvent')}
      </Button>
    </Section>
  );
}
