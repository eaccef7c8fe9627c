import { normalText } from '@marshrut/expressions';

/** Something that can be done in the editor, as the list of commands shows it. */
export interface Command {
  readonly id: string;
  readonly group: 'act' | 'add' | 'goTo';
  readonly name: string;
  readonly hint?: string;
  /** A block's icon. */
  readonly block?: string;
  readonly keys?: string;
  /** Other words a person may look for it by. */
  readonly words: readonly string[];
  run(): void;
}

const NOWHERE = 9;

/** Commands that fit the words, the best of each group first; all of them where nothing is typed. */
export function fitting(commands: readonly Command[], typed: string): Command[] {
  const wanted = normalText(typed);
  const ranked = commands.map((command, order) => ({ command, order, rank: rank(command, wanted) }));
  return ranked
    .filter(({ rank: found }) => found < NOWHERE)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ command }) => command);
}

function rank({ name, hint = '', words }: Command, wanted: string): number {
  if (normalText(name).startsWith(wanted)) return 0;
  if (words.some(word => normalText(word).startsWith(wanted))) return 1;
  if ([name, ...words].some(word => normalText(word).includes(wanted))) return 2;
  return normalText(hint).includes(wanted) ? 3 : NOWHERE;
}
