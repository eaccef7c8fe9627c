import type { FieldType } from '@marshrut/model';
import { IconMathFunction } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { kindIcons } from '../card/kinds.js';
import { movedColumn, type Side } from './changes.js';
import type { Open } from './opened.js';
import css from './Rules.module.css';
import { useCarrying } from './use-carrying.js';
import type { RulesInHand } from './use-rules.js';

interface HeadCellProps {
  readonly rules: RulesInHand;
  readonly side: Side;
  readonly at: number;
  readonly name: string;
  /** Undefined for an input that is computed. */
  readonly type: FieldType | undefined;
  readonly trouble: 'error' | 'warning' | undefined;
  readonly onOpen: Open;
}

/** The head of a column: what it asks or answers. It is dragged among the columns of its side. */
export function HeadCell({ rules, side, at, name, type, trouble, onOpen }: HeadCellProps) {
  const { t } = useTranslation('process');
  const { table, change, node } = rules;
  const carrying = useCarrying(`${node.id}.${side}`, at, 'x', (from, to) => change(movedColumn(table, side, from, to)));
  const Glyph = type ? kindIcons[type.kind] : IconMathFunction;
  const column = 1 + at + (side === 'outputs' ? table.inputs.length : 0);
  return (
    <th
      scope="col"
      className={css.head}
      data-answers={(side === 'outputs' && at === 0) || undefined}
      data-property={`table.${side}.${at}`}
      data-trouble={trouble}
      {...carrying.place}
    >
      <button
        type="button"
        tabIndex={-1}
        className={css.headName}
        data-cell={`-1.${column}`}
        {...carrying.handle}
        onClick={event => onOpen({ kind: 'column', side, at }, event.currentTarget)}
      >
        <Glyph size={16} stroke={1.75} aria-hidden />
        {name || t('unnamed')}
      </button>
    </th>
  );
}
