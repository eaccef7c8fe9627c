import { add } from '../number/arithmetic.js';
import type { Cell, Num } from '../run/cell.js';
import { orderOf } from '../run/order.js';
import type { Kind } from '../types/type.js';

export function least(items: readonly Cell[], kind: Kind, at: string): Cell {
  const order = orderOf(kind);
  return items.reduce((best, item) => (order(item, best, at) < 0 ? item : best));
}

export function greatest(items: readonly Cell[], kind: Kind, at: string): Cell {
  const order = orderOf(kind);
  return items.reduce((best, item) => (order(item, best, at) > 0 ? item : best));
}

export function sum(items: readonly Cell[], _kind: Kind, at: string): Cell {
  return items.reduce((total, item) => add(total as Num, item as Num, at), 0);
}

export function count(items: readonly Cell[]): number {
  return items.length;
}
