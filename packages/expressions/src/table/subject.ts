import type { Typed } from '../compile/build.js';
import type { ExpressionType, View } from '../expression.js';
import type { Cell } from '../run/cell.js';

/** A view from a cell: beside it stands the value of the column's input. */
interface CellView extends View {
  readonly subject: Cell;
}

/** `?` in the cells of a column whose input is of this type. It is written nowhere, so its place is empty. */
export function subjectOf(type: ExpressionType): Typed {
  return { type, run: view => (view as CellView).subject, fixed: false, from: 0, to: 0 };
}

export function beside(view: View, subject: Cell): View {
  const cellView: CellView = { value: path => view.value(path), now: view.now, timeZone: view.timeZone, subject };
  return cellView;
}
