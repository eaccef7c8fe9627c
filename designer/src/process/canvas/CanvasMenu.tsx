import { type RefObject, useCallback } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import { newId } from '../document/ids.js';
import { mayStand } from '../document/legal.js';
import { useEditor } from '../editor/editor.js';
import { InsertMenu } from '../palette/InsertMenu.js';
import { offersAt } from '../palette/offers.js';
import { searched } from '../palette/search.js';
import { useInsert } from '../palette/use-insert.js';
import { useCanvas, useCanvasState } from './canvas-state.js';
import { focusBlock } from './focus-block.js';

const WIDTH = 330;
const HEIGHT = 430;

/** The insert menu where a «+» asked for it, kept inside the canvas. */
export function CanvasMenu({ surface }: { readonly surface: RefObject<HTMLElement | null> }) {
  const { document } = useEditor();
  const { blocks } = useSurroundings();
  const state = useCanvas()?.state;
  const menu = useCanvasState(canvas => canvas.menu);
  const insert = useInsert();
  const close = useCallback(() => {
    state?.setState({ menu: null });
    const [id] = document.getState().chosen.nodes;
    if (id !== undefined) focusBlock(surface.current, id);
  }, [state, document, surface]);
  if (!menu || !surface.current) return null;
  const { clientWidth, clientHeight } = surface.current;
  const { diagram, level, edit, choose } = document.getState();
  return (
    <InsertMenu
      x={Math.max(8, Math.min(menu.x, clientWidth - WIDTH))}
      y={Math.max(8, Math.min(menu.y, clientHeight - HEIGHT))}
      onClose={close}
      elsewhere={search => searched([...blocks.values()], search).find(block => !mayStand(block, diagram, level))}
      offers={search =>
        offersAt(menu.place, search, diagram, level, blocks, {
          insert: (block, place) => {
            insert(block, place);
            const [id] = document.getState().chosen.nodes;
            if (id !== undefined) focusBlock(surface.current, id);
          },
          connect: (from, to) => {
            const edge = newId('e');
            edit('connect', { edge, from, to });
            choose({ edges: [edge] });
          },
        })
      }
    />
  );
}
