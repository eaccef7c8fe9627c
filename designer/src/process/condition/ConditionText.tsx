import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './Condition.module.css';
import { ExpressionProblems } from './ExpressionProblems.js';

interface ConditionTextProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Null while the text says more than a sentence can. */
  readonly onSentence: (() => void) | null;
}

/** The same condition as FEEL text. */
export function ConditionText({ label, text, onChange, onSentence }: ConditionTextProps) {
  const { t } = useTranslation('process');
  return (
    <div className={css.condition}>
      <Textarea
        aria-label={label}
        autosize
        minRows={2}
        spellCheck={false}
        classNames={{ input: css.feel ?? '' }}
        value={text}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <ExpressionProblems text={text} expect="condition" />
      {onSentence ? (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          style={{ alignSelf: 'flex-start' }}
          onClick={onSentence}
        >
          {t('asSentence')}
        </Button>
      ) : (
        <span className={css.hint}>{t('onlyAsText')}</span>
      )}
    </div>
  );
}
