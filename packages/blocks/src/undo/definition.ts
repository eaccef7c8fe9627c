import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';

const settings = z.strictObject({
  /** The one step that is undone; null: all finished ones of this scope. */
  node: z.string().max(60).nullable(),
});

export type UndoSettings = z.infer<typeof settings>;

/** BPMN: intermediate compensation throw event. */
export const undo: BlockDefinition<UndoSettings> = {
  id: 'undo',
  version: 1,
  name: localText('Откат', 'Undo'),
  hint: localText(
    'Выполнить обработчики отката завершённых шагов, с последнего.',
    'Run the undo handlers of finished steps, the last one first.',
  ),
  icon: 'arrow-back-up',
  place: 'process',
  words: ['откатить', 'отменить сделанное', 'компенсация', 'compensation', 'undo', 'rollback'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ node: null }),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
