import { ActionIcon, Menu } from '@mantine/core';
import type { Node } from '@marshrut/model';
import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { BlockIcon } from '../blocks/BlockIcon.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { useBlockCommands } from '../canvas/use-block-commands.js';
import { renamed } from '../document/renamed.js';
import { useDocument } from '../editor/editor.js';
import { BorderEvents } from './BorderEvents.js';
import { bodyOf } from './bodies/bodies.js';
import { LocalizedField } from './LocalizedField.js';
import { NextLinks } from './NextLinks.js';
import css from './Panel.module.css';
import { ProblemsHere } from './ProblemsHere.js';

/**
 * What a block is, what it is called, and what it does, told as sentences that can be changed. What is wrong stands at the foot,
 * where nothing moves under the hand when it comes or goes.
 */
export function NodePanel({ node }: { readonly node: Node }) {
  const { t } = useTranslation('process');
  const say = useSay();
  const block = useSurroundings().blocks.get(node.block);
  const edit = useDocument(state => state.edit);
  const commands = useBlockCommands();
  const Body = bodyOf(node.block);
  return (
    <div className={css.body}>
      <div className={css.head}>
        <BlockIcon block={node.block} node={node} size={36} />
        <div className={css.kind}>
          <b>{block ? say(block.name) : node.block}</b>
          <span className={css.hint}>{block ? say(block.hint) : t('unknownBlock')}</span>
        </div>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('actions')}>
              <IconDots size={18} stroke={1.75} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => commands.duplicate([node.id])}>
              {t('duplicate')}
            </Menu.Item>
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => commands.remove({ nodes: [node.id], edges: [] })}
            >
              {t('remove')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {node.block !== 'note' && (
        <div data-property="name">
          <LocalizedField
            label={t('name')}
            value={node.name}
            onChange={(text, language) =>
              edit(
                'rename',
                { node: node.id, name: renamed(node.name, language, text, block?.name) },
                `name:${node.id}`,
              )
            }
          />
        </div>
      )}
      {Body && <Body node={node} />}
      <BorderEvents node={node} />
      <NextLinks node={node} />
      <div className={css.foot} role="status">
        <ProblemsHere node={node.id} />
      </div>
    </div>
  );
}
