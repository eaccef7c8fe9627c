import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';

const settings = z.strictObject({ text: z.string().max(4000) });

export type NoteSettings = z.infer<typeof settings>;

/** A remark on the canvas; a case never enters it. */
export const note: BlockDefinition<NoteSettings> = {
  id: 'note',
  version: 1,
  name: localText('Заметка', 'Note'),
  hint: localText('Пояснение на схеме.', 'A remark on the diagram.'),
  icon: 'note',
  place: 'both',
  words: ['комментарий', 'пояснение', 'note', 'comment', 'text'],
  edges: { in: 'none', out: 'none' },
  settings,
  create: () => ({ text: '' }),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
