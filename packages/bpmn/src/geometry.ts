import type { Element } from './xml/element.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export type Box = Point & Size;

const CARD: Size = { width: 224, height: 80 };
const PILL: Size = { width: 176, height: 48 };
const EVENT: Size = { width: 224, height: 56 };
const NOTE: Size = { width: 208, height: 96 };
const ROUND: Size = { width: 36, height: 36 };
const DIAMOND: Size = { width: 50, height: 50 };

const ON_CANVAS: Readonly<Record<string, Size>> = {
  start: PILL,
  end: PILL,
  wait: EVENT,
  escalate: EVENT,
  undo: EVENT,
  goTo: EVENT,
  boundary: { width: 32, height: 32 },
  note: NOTE,
};

/** How large the designer's canvas draws a block; what it lists inside grows downwards and does not count here. */
export function sizeOnCanvas(block: string): Size {
  return (Object.hasOwn(ON_CANVAS, block) && ON_CANVAS[block]) || CARD;
}

/** How large BPMN tools draw an element: `wide` as our canvas has it, else as they do. */
export function sizeInFile(element: Element, wide: boolean): Size {
  if (element.$instanceOf('bpmn:Event')) return ROUND;
  if (element.$instanceOf('bpmn:Gateway')) return DIAMOND;
  if (element.$instanceOf('bpmn:TextAnnotation')) return wide ? NOTE : { width: 100, height: 60 };
  return wide ? CARD : { width: 100, height: 80 };
}

/** How much wider and higher our canvas is than the file, whose boxes are smaller. 1 for what was drawn here. */
export type Scale = Point;
export const SAME: Scale = { x: 1, y: 1 };

const STEP = 8;
const snap = (value: number) => Math.round(value / STEP) * STEP;

export function onCanvas(box: Box, block: string, scale: Scale): Point {
  const size = sizeOnCanvas(block);
  const [x, y] = [(box.x + box.width / 2) * scale.x, (box.y + box.height / 2) * scale.y];
  return { x: snap(x) - size.width / 2, y: snap(y) - size.height / 2 };
}

export function inFile(position: Point, block: string, scale: Scale, size: Size): Box {
  const own = sizeOnCanvas(block);
  const [x, y] = [(position.x + own.width / 2) / scale.x, (position.y + own.height / 2) / scale.y];
  return {
    x: Math.round(x - size.width / 2),
    y: Math.round(y - size.height / 2),
    width: size.width,
    height: size.height,
  };
}

/** A box of the file and the block it becomes, of one level. */
export interface Placed {
  readonly level: string | null;
  readonly box: Box;
  readonly block: string;
}

/** Ways turn between the blocks: less room, and they run around them. */
const GAP: Point = { x: 64, y: 32 };
const MOST: Scale = { x: 4, y: 3 };

/** The least scale at which neighbours that do not touch in the file do not touch on our canvas either. */
export function scaleFor(placed: readonly Placed[]): Scale {
  let [x, y] = [1, 1];
  const levels = Map.groupBy(placed, ({ level }) => level);
  for (const here of levels.values())
    here.forEach((one, index) => {
      for (const other of here.slice(index + 1)) {
        const [dx, dy] = [
          Math.abs(middleX(one.box) - middleX(other.box)),
          Math.abs(middleY(one.box) - middleY(other.box)),
        ];
        const [a, b] = [sizeOnCanvas(one.block), sizeOnCanvas(other.block)];
        const sameRow = dy < (one.box.height + other.box.height) / 2;
        const sameColumn = dx < (one.box.width + other.box.width) / 2;
        if (sameRow && !sameColumn) x = Math.max(x, ((a.width + b.width) / 2 + GAP.x) / dx);
        if (sameColumn && !sameRow) y = Math.max(y, ((a.height + b.height) / 2 + GAP.y) / dy);
      }
    });
  const tidy = (value: number, most: number) => Math.min(most, Math.ceil(value * 100) / 100);
  return { x: tidy(x, MOST.x), y: tidy(y, MOST.y) };
}

function middleX({ x, width }: Box): number {
  return x + width / 2;
}

function middleY({ y, height }: Box): number {
  return y + height / 2;
}
