import type { BlockId } from '@marshrut/blocks';
import type { Node } from '@marshrut/model';
import type { ComponentType } from 'react';
import { ChangeBody } from './ChangeBody.js';
import { ChoiceBody } from './ChoiceBody.js';
import { CreateBody } from './CreateBody.js';
import { EndBody } from './EndBody.js';
import { FindBody } from './FindBody.js';
import { FormBody } from './FormBody.js';
import { HandOverBody } from './HandOverBody.js';
import { NoteBody } from './NoteBody.js';
import { StartBody } from './StartBody.js';
import { TaskBody } from './TaskBody.js';

export type Body = ComponentType<{ readonly node: Node }>;

/** The properties of each kind of block; null where its name says all. */
const bodies: Record<BlockId, Body | null> = {
  start: StartBody,
  task: TaskBody,
  form: FormBody,
  choice: ChoiceBody,
  parallel: null,
  find: FindBody,
  create: CreateBody,
  change: ChangeBody,
  handOver: HandOverBody,
  commit: null,
  end: EndBody,
  note: NoteBody,
};

export function bodyOf(block: string): Body | null {
  return Object.hasOwn(bodies, block) ? bodies[block as BlockId] : null;
}
