import type { KeyboardEvent } from 'react';
import { movedColumn, movedRule, type Side, withCell, withoutRule, withRule } from './changes.js';
import type { RulesInHand } from './use-rules.js';

/** A cell by its place: row -1 is the head, the row after the last one is «иначе»; column 0 has the numbers. */
interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/** Arrows walk, with Alt they carry the row or the column along; Delete empties a cell; Ctrl+Enter adds a row, Ctrl+Delete takes it away. */
export function onGridKey(event: KeyboardEvent<HTMLElement>, { table, change }: RulesInHand): void {
  const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
  const place = cell && placeOf(cell);
  if (!cell || !place) return;
  const grid = event.currentTarget;
  const { row } = place;
  const inRule = row >= 0 && row < table.rules.length;
  const column = columnOf(place.column, table.inputs.length, table.outputs.length);
  const step = STEPS[event.key];
  const go = (to: Place) => requestAnimationFrame(() => focusCell(grid, to));
  const control = event.ctrlKey || event.metaKey;
  const deed = (): (() => void) | undefined => {
    if (step && event.altKey) {
      const [toRow, toColumn] = [row + step.row, (column?.at ?? 0) + step.column];
      if (step.row !== 0 && inRule && toRow >= 0 && toRow < table.rules.length)
        return () => {
          change(movedRule(table, row, toRow));
          go({ ...place, row: toRow });
        };
      if (step.column !== 0 && column && toColumn >= 0 && toColumn < table[column.side].length)
        return () => {
          change(movedColumn(table, column.side, column.at, toColumn));
          go({ ...place, column: place.column + step.column });
        };
      return undefined;
    }
    if (step) return () => focusCell(grid, nextPlace(grid, place, step));
    if (event.key === 'Home') return () => focusCell(grid, { row, column: 0 });
    if (event.key === 'Enter' && control && row <= table.rules.length)
      return () => {
        const at = Math.min(row + 1, table.rules.length);
        change(withRule(table, at));
        go({ row: at, column: Math.max(1, place.column) });
      };
    if ((event.key === 'Delete' || event.key === 'Backspace') && inRule) {
      if (control)
        return () => {
          change(withoutRule(table, row));
          go({ ...place, row: Math.min(row, table.rules.length - 2) });
        };
      if (column)
        return () => change(withCell(table, column.side, row, column.at, column.side === 'inputs' ? '-' : ''));
    }
    return undefined;
  };
  const act = deed();
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function columnOf(column: number, inputs: number, outputs: number): { side: Side; at: number } | undefined {
  if (column < 1 || column > inputs + outputs) return undefined;
  return column <= inputs ? { side: 'inputs', at: column - 1 } : { side: 'outputs', at: column - 1 - inputs };
}

function placeOf(cell: HTMLElement): Place | undefined {
  const [row, column] = (cell.dataset.cell ?? '').split('.').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The next cell that is there: «иначе» has none under what is asked. */
function nextPlace(grid: HTMLElement, from: Place, step: Place): Place {
  const there = [...grid.querySelectorAll<HTMLElement>('[data-cell]')].flatMap(cell => placeOf(cell) ?? []);
  const ahead = there.filter(({ row, column }) =>
    step.row === 0
      ? row === from.row && Math.sign(column - from.column) === step.column
      : column === from.column && Math.sign(row - from.row) === step.row,
  );
  const far = ({ row, column }: Place) => Math.abs(row - from.row) + Math.abs(column - from.column);
  return (
    ahead.reduce<Place | undefined>((best, one) => (best && far(best) <= far(one) ? best : one), undefined) ?? from
  );
}

function focusCell(grid: HTMLElement, { row, column }: Place): void {
  const cell = grid.querySelector<HTMLElement>(`[data-cell="${row}.${column}"]`);
  cell?.focus();
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
