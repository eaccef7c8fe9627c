import { Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldPicker } from '../../card/FieldPicker.js';
import { ExpressionProblems } from '../../condition/ExpressionProblems.js';
import css from './Inputs.module.css';
import { holesIn, withField } from './template.js';

interface TemplateInputProps {
  readonly label: string;
  readonly text: string;
  readonly lines: number;
  readonly maxLength: number;
  readonly onChange: (text: string, join?: string) => void;
}

/** A text for people with fields of the case in it, put in by a choice: «Здравствуйте, {person.firstName}!» */
export function TemplateInput({ label, text, lines, maxLength, onChange }: TemplateInputProps) {
  const { t } = useTranslation('process');
  const input = useRef<HTMLTextAreaElement>(null);
  /** Where the cursor was left; the end while nobody has been in the text. */
  const cursor = useRef<number | null>(null);
  const [turn, setTurn] = useState(0);
  const insert = (path: string) => {
    const next = withField(text, path, cursor.current ?? text.length);
    setTurn(turn + 1);
    onChange(next.text);
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(next.at, next.at);
    });
  };
  return (
    <div className={css.stack}>
      <Textarea
        ref={input}
        label={label}
        autosize
        minRows={lines}
        maxRows={14}
        maxLength={maxLength}
        value={text}
        onBlur={event => {
          cursor.current = event.currentTarget.selectionStart;
        }}
        onChange={event => onChange(event.currentTarget.value, 'text')}
      />
      <FieldPicker
        key={turn}
        label={`${t('insertField')} (${label})`}
        placeholder={t('insertField')}
        value=""
        depth={2}
        onChange={insert}
      />
      {[...new Set(holesIn(text))].map(hole => (
        <ExpressionProblems key={hole} text={hole} expect="value" />
      ))}
    </div>
  );
}
