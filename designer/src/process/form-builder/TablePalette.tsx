import { pathOf } from '@marshrut/blocks';
import { IconCheck, IconTable } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import css from './FormBuilder.module.css';
import type { TablesInHand } from './use-form-tables.js';

interface TablePaletteProps {
  readonly tables: TablesInHand;
  readonly onAdded: (path: string) => void;
}

/** Parts of the records of the card: a press puts a table of them under the fields. */
export function TablePalette({ tables, onAdded }: TablePaletteProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  if (tables.options.length === 0) return null;
  return (
    <div>
      <h3 className={css.group}>{t('tables')}</h3>
      {tables.options.map(option => {
        const { of, parts } = option;
        const path = pathOf({ of: of.key, entity: parts.key });
        const taken = tables.tables.some(table => pathOf(table) === path);
        return (
          <button
            key={path}
            type="button"
            className={css.field}
            data-taken={taken || undefined}
            onClick={() => {
              if (!taken) tables.add(option);
              onAdded(path);
            }}
          >
            <IconTable size={16} stroke={1.75} aria-hidden />
            <span className={css.lineWords}>
              {say(parts.plural)}
              <span className={css.hint}>{t('inRecord', { name: say(of.name) || of.key })}</span>
            </span>
            {taken && <IconCheck size={16} stroke={1.75} aria-label={t('onForm')} />}
          </button>
        );
      })}
    </div>
  );
}
