import { ActionIcon, Menu, NumberInput, TextInput } from '@mantine/core';
import type { FieldType } from '@marshrut/model';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wholeNumber } from '../../blocks/trigger-words.js';
import { FieldPicker } from '../../card/FieldPicker.js';
import { differsFrom } from '../../condition/comparable.js';
import { ExpressionProblems } from '../../condition/ExpressionProblems.js';
import css from './Inputs.module.css';

interface AmountInputProps {
  readonly label: string;
  readonly text: string;
  /** The setting it shows: problems lead here. */
  readonly property?: string;
  readonly onChange: (text: string, join?: string) => void;
}

type Kind = 'value' | 'path' | 'text';

const INT: FieldType = { kind: 'int' };
const PATH = /^[a-z]\w*(\.\w+)*$/i;

/** How many: a number, or where to take it from. */
export function AmountInput({ label, text, property, onChange }: AmountInputProps) {
  const { t } = useTranslation('process');
  const [wished, setWished] = useState<Kind | null>(null);
  const number = wholeNumber(text);
  const kind: Kind = wished ?? (text === '' || number !== null ? 'value' : PATH.test(text) ? 'path' : 'text');
  const choose = (next: Kind) => {
    setWished(next);
    if (next !== 'text') onChange('');
  };
  return (
    <div className={css.amount} data-wide={kind !== 'value' || undefined} data-property={property}>
      {kind === 'value' && (
        <NumberInput
          aria-label={label}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          min={1}
          max={100_000}
          value={number ?? ''}
          onChange={next => onChange(next === '' ? '' : String(next), 'amount')}
        />
      )}
      {kind === 'path' && (
        <FieldPicker
          label={label}
          value={PATH.test(text) ? text : ''}
          depth={3}
          unsuitable={other => differsFrom(INT, other)}
          newType={INT}
          onChange={path => onChange(path)}
        />
      )}
      {kind === 'text' && (
        <div>
          <TextInput
            aria-label={label}
            spellCheck={false}
            ff="monospace"
            value={text}
            onChange={event => onChange(event.currentTarget.value, 'amount')}
          />
          <ExpressionProblems text={text} expect={INT} />
        </div>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label={t('sourceOf', { field: label })} title={t('amountFrom')}>
            <IconArrowsExchange size={16} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {(['value', 'path', 'text'] as const).map(one => (
            <Menu.Item key={one} disabled={one === kind} onClick={() => choose(one)}>
              {t(one === 'value' ? 'source.number' : `source.${one}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
