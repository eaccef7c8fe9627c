import { NavLink } from '@mantine/core';
import type { DecisionTable } from '@marshrut/model';
import {
  type Icon,
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconRowInsertBottom,
  IconRowInsertTop,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { doubledRule, movedRule, withoutRule, withRule } from './changes.js';
import type { RulesInHand } from './use-rules.js';

interface RowActionsProps {
  readonly rules: RulesInHand;
  readonly row: number;
  readonly onDone: () => void;
}

interface RowAction {
  readonly name: 'above' | 'below' | 'double' | 'up' | 'down' | 'removeRow';
  readonly icon: Icon;
  readonly off?: boolean;
  readonly to: (table: DecisionTable) => DecisionTable;
}

/** What can be done with a whole row. */
export function RowActions({ rules: { table, change }, row, onDone }: RowActionsProps) {
  const { t } = useTranslation('process');
  const actions: RowAction[] = [
    { name: 'above', icon: IconRowInsertTop, to: now => withRule(now, row) },
    { name: 'below', icon: IconRowInsertBottom, to: now => withRule(now, row + 1) },
    { name: 'double', icon: IconCopy, to: now => doubledRule(now, row) },
    { name: 'up', icon: IconArrowUp, off: row === 0, to: now => movedRule(now, row, row - 1) },
    { name: 'down', icon: IconArrowDown, off: row === table.rules.length - 1, to: now => movedRule(now, row, row + 1) },
    { name: 'removeRow', icon: IconTrash, to: now => withoutRule(now, row) },
  ];
  return (
    <div>
      {actions.map(({ name, icon: Glyph, off, to }) => (
        <NavLink
          key={name}
          component="button"
          type="button"
          disabled={off ?? false}
          label={t(`rules.${name}`)}
          c={name === 'removeRow' ? 'var(--bad-text)' : undefined}
          leftSection={<Glyph size={16} stroke={1.75} aria-hidden />}
          onClick={() => {
            change(to(table));
            onDone();
          }}
        />
      ))}
    </div>
  );
}
