import { Tabs } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Canvas } from '../canvas/Canvas.js';
import { CardFields } from '../card/CardFields.js';
import { nodeOf } from '../document/level.js';
import { Outline } from '../outline/Outline.js';
import { Palette } from '../palette/Palette.js';
import { Panel } from '../panel/Panel.js';
import css from './EditorRoom.module.css';
import { useDocument } from './editor.js';

const FormBuilder = lazy(() => import('../form-builder/FormBuilder.js').then(file => ({ default: file.FormBuilder })));

/** Blocks at the left, the drawing in the middle, properties at the right. An open form takes the whole width. */
export function WideDesk() {
  const form = useOpenForm();
  return (
    <div className={css.desk}>
      {form ? (
        <Suspense>
          <FormBuilder key={form.id} node={form} />
        </Suspense>
      ) : (
        <>
          <Side />
          <Canvas />
          <Panel />
        </>
      )}
    </div>
  );
}

/** The form whose inside is open, if one is. */
export function useOpenForm() {
  return useDocument(({ diagram, level }) => {
    const node = level === null ? undefined : nodeOf(diagram, level);
    return node?.block === 'form' ? node : undefined;
  });
}

const sides = { blocks: Palette, outline: Outline, card: CardFields };
type SideName = keyof typeof sides;

function Side() {
  const { t } = useTranslation('process');
  const [side, setSide] = useState<SideName>('blocks');
  const Shown = sides[side];
  return (
    <aside className={css.side} aria-label={t(side)}>
      <Tabs value={side} onChange={name => name && setSide(name as SideName)} className={css.tabs}>
        <Tabs.List grow>
          {(Object.keys(sides) as SideName[]).map(name => (
            <Tabs.Tab key={name} value={name}>
              {t(name === 'card' ? 'cardShort' : name)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <div className={css.sideBody}>
        <Shown />
      </div>
    </aside>
  );
}
