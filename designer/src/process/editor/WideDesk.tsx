import { lazy, Suspense } from 'react';
import { Canvas } from '../canvas/Canvas.js';
import { nodeOf } from '../document/level.js';
import { Panel } from '../panel/Panel.js';
import css from './EditorRoom.module.css';
import { useDocument } from './editor.js';
import { Side } from './Side.js';

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
