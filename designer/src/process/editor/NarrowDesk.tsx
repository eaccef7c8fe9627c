import { Button, Drawer, Group } from '@mantine/core';
import { IconAdjustments, IconListTree } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { Canvas } from '../canvas/Canvas.js';
import { nodeOf } from '../document/level.js';
import { Outline } from '../outline/Outline.js';
import { PanelBody } from '../panel/Panel.js';
import css from './EditorRoom.module.css';
import { useDocument } from './editor.js';
import { Large, useOpenLarge } from './WideDesk.js';

/** On a phone: the drawing to look at, the outline and the properties in sheets from below. */
export function NarrowDesk() {
  const { t } = useTranslation('process');
  const say = useSay();
  const [sheet, setSheet] = useState<'outline' | 'properties' | null>(null);
  const large = useOpenLarge();
  const table = large?.block === 'rules' ? large : undefined;
  const level = useDocument(state => state.level);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another level is looked at, not behind a sheet.
  useEffect(() => setSheet(null), [level]);
  const enter = useDocument(state => state.enter);
  const chosen = useDocument(state => nodeOf(state.diagram, state.chosen.nodes[0] ?? state.level ?? ''));
  const close = () => {
    setSheet(null);
    if (large) enter(large.parent);
  };
  return (
    <>
      <div className={css.narrowCanvas}>
        <Canvas bare />
      </div>
      <Group grow gap="xs" p="xs" className={css.narrowBar}>
        <Button
          variant="default"
          leftSection={<IconListTree size={18} aria-hidden />}
          onClick={() => setSheet('outline')}
        >
          {t('outline')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconAdjustments size={18} aria-hidden />}
          onClick={() => setSheet('properties')}
        >
          {chosen ? say(chosen.name) || t('properties') : t('theProcess')}
        </Button>
      </Group>
      <Drawer
        opened={sheet !== null || large !== undefined}
        onClose={close}
        closeButtonProps={{ 'aria-label': t('close') }}
        // Escape closes what hangs over the table, not the table.
        closeOnEscape={!table}
        position="bottom"
        size={table ? '100%' : '82%'}
        padding={0}
        radius="lg"
        title={sheet === 'outline' ? t('outline') : table ? say(table.name) : t('properties')}
        classNames={{ header: css.sheetHead ?? '' }}
      >
        {sheet === 'outline' ? <Outline /> : table ? <Large node={table} /> : <PanelBody />}
      </Drawer>
    </>
  );
}
