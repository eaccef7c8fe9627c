import { feelToCell, type Scope, sayCell } from '@marshrut/expressions';
import type { FieldType, LocalText } from '@marshrut/model';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import { useSay } from '../../i18n/local-text.js';
import { feelToSource } from '../condition/source.js';
import type { Open, Opened } from './opened.js';
import css from './Rules.module.css';

interface CellProps {
  /** `3.1`: its row and column on the grid. */
  readonly place: string;
  /** Where problems with it lead. */
  readonly property?: string;
  readonly trouble?: 'error' | 'warning' | undefined;
  readonly text: string;
  readonly type: FieldType | undefined;
  readonly scope: Scope;
  readonly onOpen: Open;
}

interface PlacedProps extends CellProps {
  readonly row: number;
  readonly at: number;
}

/** What is said of an input: «больше 500 000 ₽»; a text that says more is shown as it is. */
export const AskedCell = memo(function AskedCell({ text, type, scope, row, at, ...cell }: PlacedProps) {
  const language = useLanguage();
  const said = type && feelToCell(text, type, scope);
  const words = said && type ? sayCell(said, type, scope, language) : text;
  return (
    <CellButton
      {...cell}
      opens={{ kind: 'cell', side: 'inputs', row, at }}
      words={words}
      feel={!said}
      quiet={said?.operator === 'any'}
    />
  );
});

/** What a row answers: a value, a field, or an expression. */
export const AnsweredCell = memo(function AnsweredCell({ row, at, ...cell }: PlacedProps) {
  return <Answer {...cell} opens={{ kind: 'cell', side: 'outputs', row, at }} empty="rules.noAnswer" />;
});

/** What is answered where no row matches. */
export const OtherwiseCell = memo(function OtherwiseCell({ at, ...cell }: CellProps & { readonly at: number }) {
  return <Answer {...cell} opens={{ kind: 'otherwise', at }} empty="rules.noOtherwise" />;
});

interface AnswerProps extends CellProps {
  readonly opens: Opened;
  readonly empty: 'rules.noAnswer' | 'rules.noOtherwise';
}

function Answer({ text, type, scope, empty, ...cell }: AnswerProps) {
  const { t } = useTranslation('process');
  const language = useLanguage();
  if (text.trim() === '') return <CellButton {...cell} words={t(empty)} quiet />;
  const source = type ? feelToSource(text, type, scope) : null;
  const plain = source && (source.kind === 'value' || source.kind === 'path' || source.kind === 'today');
  if (!type || !plain) return <CellButton {...cell} words={text} feel />;
  if (source.kind === 'value' && source.value === null) return <CellButton {...cell} words={t('rules.nothing')} />;
  return <CellButton {...cell} words={sayCell({ operator: 'equals', operand: source }, type, scope, language)} />;
}

interface NoteProps extends Pick<CellProps, 'place' | 'onOpen'> {
  readonly row: number;
  readonly note: LocalText | undefined;
}

export function NoteCell({ note, row, ...cell }: NoteProps) {
  const { t } = useTranslation('process');
  const words = useSay()(note);
  return <CellButton {...cell} opens={{ kind: 'note', row }} words={words || t('rules.noNote')} quiet={!words} />;
}

interface ButtonProps extends Pick<CellProps, 'place' | 'property' | 'trouble' | 'onOpen'> {
  readonly opens: Opened;
  readonly words: string;
  readonly feel?: boolean;
  readonly quiet?: boolean;
}

function CellButton({ place, property, trouble, opens, words, feel, quiet, onOpen }: ButtonProps) {
  const answers = opens.kind === 'cell' && opens.side === 'outputs' && opens.at === 0;
  return (
    <td className={css.cell} data-property={property} data-trouble={trouble} data-answers={answers || undefined}>
      <button
        type="button"
        tabIndex={-1}
        className={css.words}
        data-cell={place}
        data-feel={feel || undefined}
        data-quiet={quiet || undefined}
        onClick={event => onOpen(opens, event.currentTarget)}
      >
        {words}
      </button>
    </td>
  );
}
