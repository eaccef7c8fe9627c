import { Select, TextInput } from '@mantine/core';
import type { FieldType } from '@marshrut/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSurroundings } from '../blocks/surroundings.js';
import { FieldPicker } from '../card/FieldPicker.js';
import { useDocument } from '../editor/editor.js';
import css from './Condition.module.css';
import { differsFrom } from './comparable.js';
import { ExpressionProblems } from './ExpressionProblems.js';
import { Today } from './OperandInput.js';
import { feelToSource, type Source, sourceToFeel } from './source.js';
import { ValueInput } from './ValueInput.js';

interface SourceInputProps {
  readonly label: string;
  /** The field that is filled, or looked for. */
  readonly type: FieldType;
  readonly text: string;
  /** A value of any type will do; `type` is what is typed in by hand. */
  readonly any?: boolean;
  /** What is offered while nothing is given. */
  readonly first?: 'path' | 'value';
  readonly onChange: (text: string, join?: string) => void;
}

type Kind = 'path' | 'value' | 'today' | 'now' | 'text';

/** Where a value comes from: a field of the case, a constant, today, or an expression. */
export function SourceInput({ label, type, text, any = false, first = 'path', onChange }: SourceInputProps) {
  const { t } = useTranslation('process');
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const scope = { card, entities };
  const source = feelToSource(text, type, scope);
  const [wished, setWished] = useState<Kind | null>(null);
  const kind: Kind = wished ?? (source.kind === 'none' ? first : source.kind);
  const write = (next: Source, join?: string) => onChange(sourceToFeel(next, type, scope), join);
  const choose = (next: Kind) => {
    setWished(next);
    if (next === 'today') write({ kind: 'today', days: 0 });
    else if (next === 'now') write({ kind: 'now' });
    else if (next !== 'text') onChange('');
  };
  return (
    <div className={css.comparison}>
      <Select
        aria-label={t('sourceOf', { field: label })}
        data={kindsFor(type).map(one => ({ value: one, label: t(`source.${one}`) }))}
        value={kind}
        onChange={next => next && choose(next as Kind)}
      />
      {kind === 'path' && (
        <FieldPicker
          label={label}
          value={source.kind === 'path' ? source.path : ''}
          depth={3}
          unsuitable={other => (any ? null : differsFrom(type, other))}
          newType={type.kind === 'number' ? { kind: 'text' } : type}
          onChange={path => write({ kind: 'path', path })}
        />
      )}
      {kind === 'value' && (
        <ValueInput
          label={label}
          hideLabel
          type={type}
          value={source.kind === 'value' ? source.value : null}
          onChange={value => (value === null ? onChange('', 'value') : write({ kind: 'value', value }, 'value'))}
        />
      )}
      {kind === 'today' && (
        <Today
          days={source.kind === 'today' ? source.days : 0}
          onChange={days => write({ kind: 'today', days }, 'days')}
        />
      )}
      {kind === 'text' && (
        <div>
          <TextInput
            aria-label={label}
            classNames={{ input: css.feel ?? '' }}
            spellCheck={false}
            value={text}
            onChange={event => onChange(event.currentTarget.value, 'text')}
          />
          <ExpressionProblems text={text} expect={any ? 'value' : type} />
        </div>
      )}
    </div>
  );
}

function kindsFor(type: FieldType): Kind[] {
  if (type.kind === 'date') return ['path', 'value', 'today', 'text'];
  if (type.kind === 'dateTime') return ['path', 'now', 'value', 'text'];
  return type.kind === 'reference' ? ['path', 'text'] : ['path', 'value', 'text'];
}
