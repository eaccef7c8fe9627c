import { Textarea } from '@mantine/core';
import { compile, sayFormula } from '@marshrut/expressions';
import type { FieldType } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import { useSurroundings } from '../blocks/surroundings.js';
import { FieldPicker } from '../card/FieldPicker.js';
import condition from '../condition/Condition.module.css';
import { ExpressionProblems } from '../condition/ExpressionProblems.js';
import { useDocument } from '../editor/editor.js';
import css from './FormBuilder.module.css';

interface FormulaProps {
  readonly text: string;
  /** Of the field that is computed. */
  readonly type: FieldType;
  readonly onChange: (text: string, join?: string) => void;
}

/** How a field is computed: fields are chosen and joined by signs; below, the same in words. */
export function Formula({ text, type, onChange }: FormulaProps) {
  const { t } = useTranslation('process');
  const language = useLanguage();
  const { entities } = useSurroundings();
  const card = useDocument(state => state.diagram.card);
  const scope = { card, entities };
  const right = text.trim() !== '' && compile(text, scope, type).ok;
  return (
    <div className={css.formula}>
      <Textarea
        label={t('formula')}
        description={t('formulaHint')}
        autosize
        minRows={2}
        maxLength={4000}
        spellCheck={false}
        classNames={{ input: condition.feel ?? '' }}
        value={text}
        onChange={event => onChange(event.currentTarget.value, 'computed')}
      />
      <FieldPicker
        label={t('formulaField')}
        placeholder={t('formulaField')}
        value=""
        depth={3}
        unsuitable={() => null}
        onChange={path => onChange(text.trim() === '' ? path : `${text.trimEnd()} ${path}`)}
      />
      {right && <p className={css.hint}>{sayFormula(text, { scope, language, nameOf: () => undefined })}</p>}
      <ExpressionProblems text={text} expect={type} />
    </div>
  );
}
