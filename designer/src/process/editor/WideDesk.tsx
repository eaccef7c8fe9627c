import type { Node } from '@marshrut/model';
import { lazy, Suspense } from 'react';
import { Canvas } from '../canvas/Canvas.js';
import { opensLarge } from '../document/kinds.js';
import { nodeOf } from '../document/level.js';
import { Panel } from '../panel/Panel.js';
import css from './EditorRoom.module.css';
import { useDocument } from './editor.js';
import { Side } from './Side.js';

const rooms = {
  form: lazy(() => import('../form-builder/FormBuilder.js').then(file => ({ default: file.FormBuilder }))),
  rules: lazy(() => import('../rules/RulesEditor.js').then(file => ({ default: file.RulesEditor }))),
};

/** Blocks at the left, the drawing in the middle, properties at the right. What opens large takes the whole width. */
export function WideDesk() {
  const large = useOpenLarge();
  return (
    <div className={css.desk}>
      {large ? (
        <Large key={large.id} node={large} />
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

/** The block that is open large. */
export function Large({ node }: { readonly node: Node }) {
  const Room = opensLarge(node.block) ? rooms[node.block] : null;
  return <Suspense>{Room && <Room node={node} />}</Suspense>;
}

/** The form or the table that is open, if one is. */
export function useOpenLarge() {
  return useDocument(({ diagram, level }) => {
    const node = level === null ? undefined : nodeOf(diagram, level);
    return node && opensLarge(node.block) ? node : undefined;
  });
}
