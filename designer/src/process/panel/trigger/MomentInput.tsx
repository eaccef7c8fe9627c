import { SegmentedControl, TextInput } from '@mantine/core';
import { localText } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldPicker } from '../../card/FieldPicker.js';
import { ExpressionProblems } from '../../condition/ExpressionProblems.js';
import css from '../inputs/Inputs.module.css';

interface MomentInputProps {
  readonly text: string;
  readonly onChange: (text: string, join?: string) => void;
}

const PATH = /^[a-z]\w*(\.\w+)*$/i;
const notTime = localText('в нём не дата', 'it holds no date');

/** A moment: a date of the card, or an expression. A date alone means its first minute. */
export function MomentInput({ text, onChange }: MomentInputProps) {
  const { t } = useTranslation('process');
  const [wished, setWished] = useState<'path' | 'text' | null>(null);
  const kind = wished ?? (text === '' || PATH.test(text) ? 'path' : 'text');
  return (
    <div className={css.stack}>
      <SegmentedControl
        size="xs"
        aria-label={t('sourceOf', { field: t('at') })}
        data={[
          { value: 'path', label: t('source.path') },
          { value: 'text', label: t('source.text') },
        ]}
        value={kind}
        onChange={next => setWished(next as 'path' | 'text')}
      />
      {kind === 'path' ? (
        <FieldPicker
          label={t('moment')}
          value={PATH.test(text) ? text : ''}
          depth={3}
          unsuitable={({ kind: of }) => (of === 'date' || of === 'dateTime' ? null : notTime)}
          newType={{ kind: 'dateTime' }}
          onChange={path => onChange(path)}
        />
      ) : (
        <div>
          <TextInput
            aria-label={t('moment')}
            placeholder="dueDate - duration(&quot;P1D&quot;)"
            ff="monospace"
            spellCheck={false}
            value={text}
            onChange={event => onChange(event.currentTarget.value, 'at')}
          />
          <ExpressionProblems text={text} expect="value" />
        </div>
      )}
    </div>
  );
}
