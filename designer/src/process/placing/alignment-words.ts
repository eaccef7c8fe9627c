import { type LocalText, localText } from '@marshrut/model';
import type { Alignment } from './align.js';

/** What each way of aligning is called: on its button, in the list of commands, and in «Отменить: …». */
export const alignmentWords: Readonly<Record<Alignment, LocalText>> = {
  left: localText('Выровнять по левому краю', 'Align left sides'),
  centre: localText('Выровнять по центру', 'Align centres'),
  right: localText('Выровнять по правому краю', 'Align right sides'),
  top: localText('Выровнять по верху', 'Align tops'),
  row: localText('Поставить в ряд', 'Put in a row'),
  bottom: localText('Выровнять по низу', 'Align bottoms'),
  spreadAcross: localText('Расставить поровну по ширине', 'Space evenly across'),
  spreadDown: localText('Расставить поровну по высоте', 'Space evenly down'),
  straighten: localText('Выпрямить связи', 'Straighten edges'),
};
