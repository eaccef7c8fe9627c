import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import condition from '../condition/Condition.module.css';
import css from './Rules.module.css';

interface CellTextProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Null while the text says more than words can. */
  readonly onWords: (() => void) | null;
}

/** A cell as FEEL text. What is wrong with it is told below by the editor of the table. */
export function CellText({ label, text, onChange, onWords }: CellTextProps) {
  const { t } = useTranslation('process');
  return (
    <>
      <Textarea
        aria-label={label}
        data-autofocus
        autosize
        minRows={1}
        maxLength={1000}
        spellCheck={false}
        classNames={{ input: condition.feel ?? '' }}
        description={t('rules.feelHint')}
        value={text}
        onChange={event => onChange(event.currentTarget.value)}
      />
      {onWords && (
        <Button variant="subtle" color="gray" size="compact-xs" className={css.asText} onClick={onWords}>
          {t('rules.asWords')}
        </Button>
      )}
    </>
  );
}
