import { addAfter } from './add-after.edit.js';
import { addNodes } from './add-nodes.edit.js';
import { changeBranch } from './change-branch.edit.js';
import { changeCard } from './change-card.edit.js';
import { changeProcess } from './change-process.edit.js';
import { changeSettings } from './change-settings.edit.js';
import { connect } from './connect.edit.js';
import type { EditKind } from './edit.js';
import { groupInside } from './group-inside.edit.js';
import { insertOnEdge } from './insert-on-edge.edit.js';
import { move } from './move.edit.js';
import { orderBranches } from './order-branches.edit.js';
import { orderCard } from './order-card.edit.js';
import { reconnect } from './reconnect.edit.js';
import { remove } from './remove.edit.js';
import { rename } from './rename.edit.js';

/** All ways to change a document. Nothing else does. */
export const edits = {
  addAfter,
  addNodes,
  changeBranch,
  changeCard,
  changeProcess,
  changeSettings,
  connect,
  groupInside,
  insertOnEdge,
  move,
  orderBranches,
  orderCard,
  reconnect,
  remove,
  rename,
};

export type EditName = keyof typeof edits;
export type InputOf<N extends EditName> = (typeof edits)[N] extends EditKind<infer Input> ? Input : never;
