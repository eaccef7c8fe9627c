import { Button } from '@mantine/core';
import { localText } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/local-text.js';
import { SourceInput } from '../condition/SourceInput.js';
import { LocalizedField } from '../panel/LocalizedField.js';
import { AddColumn } from './AddColumn.js';
import { AskedEditor } from './AskedEditor.js';
import { ColumnSettings } from './ColumnSettings.js';
import { changedColumn, changedRule, withCell } from './changes.js';
import type { Opened } from './opened.js';
import { RowActions } from './RowActions.js';
import css from './Rules.module.css';
import type { RulesInHand } from './use-rules.js';

interface OpenedEditorProps {
  readonly rules: RulesInHand;
  readonly opened: Opened;
  readonly onDone: () => void;
}

/** The editor of what is open: a cell, a column, a row. */
export function OpenedEditor({ rules, opened, onDone }: OpenedEditorProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const { table, scope, change, askedType, answeredType } = rules;
  switch (opened.kind) {
    case 'add':
      return <AddColumn rules={rules} side={opened.side} onDone={onDone} />;
    case 'column':
      return <ColumnSettings rules={rules} side={opened.side} at={opened.at} onDone={onDone} />;
    case 'row':
      return <RowActions rules={rules} row={opened.row} onDone={onDone} />;
    case 'note': {
      const note = table.rules[opened.row]?.note ?? localText('', '');
      return (
        <LocalizedField
          label={t('rules.note')}
          multiline
          autoFocus
          value={note}
          onChange={(text, written) =>
            change(changedRule(table, opened.row, { note: { ...note, [written]: text } }), `note.${opened.row}`)
          }
        />
      );
    }
    case 'cell': {
      const { side, row, at } = opened;
      const rule = table.rules[row];
      const column = table[side][at];
      if (!rule || !column) return null;
      const write = (text: string, join?: string) =>
        change(withCell(table, side, row, at, text), join && `${side}.${rule.id}.${at}.${join}`);
      const label = say(column.label);
      if (side === 'outputs') return answer(at, rule.gives[at] ?? '', write);
      const path = table.inputs[at]?.expression ?? '';
      return (
        <>
          <b className={css.opened}>{t('rules.asked', { name: label })}</b>
          <AskedEditor
            label={label}
            path={path}
            type={askedType(path)}
            text={rule.when[at] ?? ''}
            scope={scope}
            onChange={write}
          />
        </>
      );
    }
    case 'otherwise':
      return answer(opened.at, table.outputs[opened.at]?.otherwise ?? '', (text, join) =>
        change(
          changedColumn(table, 'outputs', opened.at, { otherwise: text || undefined }),
          join && `otherwise.${opened.at}`,
        ),
      );
  }

  function answer(at: number, text: string, write: (text: string, join?: string) => void) {
    const output = table.outputs[at];
    if (!output) return null;
    const label = say(output.label);
    return (
      <>
        <b className={css.opened}>{label}</b>
        <SourceInput
          label={label}
          type={answeredType(output)}
          any={table.aggregate === 'count'}
          first="value"
          text={text}
          onChange={write}
        />
        {text === '' && (
          <Button variant="subtle" color="gray" size="compact-xs" className={css.asText} onClick={() => write('null')}>
            {t('rules.giveNothing')}
          </Button>
        )}
      </>
    );
  }
}
