import { Button, SegmentedControl } from '@mantine/core';
import {
  feelToSentence,
  operandsFor,
  operatorsFor,
  type Sentence,
  type SentenceRow,
  sentenceToFeel,
} from '@marshrut/expressions';
import { localText } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../blocks/surroundings.js';
import { FieldPicker } from '../card/FieldPicker.js';
import { fieldAt } from '../card/field-at.js';
import { useDocument } from '../editor/editor.js';
import css from './Condition.module.css';
import { ConditionRow } from './ConditionRow.js';
import { ConditionText } from './ConditionText.js';
import { emptyOperand, usualOperator } from './operand.js';

interface ConditionEditorProps {
  readonly label: string;
  readonly text: string;
  /** `join` is given while one value is being typed. */
  readonly onChange: (text: string, join?: string) => void;
}

/** A condition told as a sentence, row by row; as FEEL text where it says more than rows can, or where somebody prefers it. */
export function ConditionEditor({ label, text, onChange }: ConditionEditorProps) {
  const { t } = useTranslation('process');
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const scope = { card, entities };
  const [asText, setAsText] = useState(false);
  const [written, setWritten] = useState<{ readonly text: string; readonly sentence: Sentence } | null>(null);
  const sentence = written?.text === text ? written.sentence : feelToSentence(text, scope);
  if (sentence === null || asText) {
    return (
      <ConditionText
        label={label}
        text={text}
        onChange={next => onChange(next, 'text')}
        onSentence={sentence === null ? null : () => setAsText(false)}
      />
    );
  }
  /** A row that is not finished is not told apart in the text, so the sentence it came from is remembered. */
  const write = (next: Sentence, join?: string) => {
    const feel = next.rows.length === 0 ? '' : sentenceToFeel(next, scope);
    setWritten({ text: feel, sentence: next });
    onChange(feel, join);
  };
  const rowFor = (path: string): SentenceRow | null => {
    const type = fieldAt(card, entities, path)?.type;
    const operator = type && usualOperator(type);
    const kind = operator && operandsFor(type, operator)[0];
    return operator && kind ? { path, operator, operand: emptyOperand(kind) } : null;
  };
  const replace = (at: number, row: SentenceRow | null, join?: string) => {
    const rows = sentence.rows.flatMap((one, index) => (index === at ? (row ?? []) : one));
    write({ joint: rows.length < 2 ? 'and' : sentence.joint, rows }, join && `${join}.${at}`);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own that cannot be taken off everywhere.
    <div role="group" aria-label={label} className={css.condition}>
      {sentence.rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place.
        <div key={index} className={css.block}>
          {index > 0 && (
            <SegmentedControl
              size="xs"
              aria-label={t('joint')}
              className={css.joint}
              data={[
                { value: 'and', label: t('and') },
                { value: 'or', label: t('or') },
              ]}
              value={sentence.joint}
              onChange={joint => write({ ...sentence, joint: joint as Sentence['joint'] })}
            />
          )}
          <ConditionRow
            row={row}
            onField={path => replace(index, rowFor(path))}
            onChange={(next, join) => replace(index, next, join)}
            onRemove={() => replace(index, null)}
          />
        </div>
      ))}
      <div className={css.more}>
        <FieldPicker
          key={sentence.rows.length}
          label={t('addCondition')}
          placeholder={t(sentence.rows.length === 0 ? 'firstCondition' : 'addCondition')}
          value=""
          depth={3}
          unsuitable={type =>
            operatorsFor(type).length > 0 ? null : localText('о нём нечего спросить', 'nothing can be asked of it')
          }
          onChange={path => {
            const row = rowFor(path);
            if (row) write({ ...sentence, rows: [...sentence.rows, row] });
          }}
        />
        <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setAsText(true)}>
          {t('asText')}
        </Button>
      </div>
    </div>
  );
}
