import { fieldsUsed, sayCell, sayPath } from '@marshrut/expressions';
import type { Value } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/language.js';
import { useSay } from '../../i18n/local-text.js';
import { fieldAt } from '../card/field-at.js';
import type { feelToSource } from '../condition/source.js';
import { ValueInput } from '../condition/ValueInput.js';
import css from './Rules.module.css';
import type { Trial } from './trial.js';
import type { RulesInHand } from './use-rules.js';

interface TryTableProps {
  readonly rules: RulesInHand;
  readonly values: Readonly<Record<string, Value>>;
  readonly trial: Trial | undefined;
  readonly onChange: (values: Record<string, Value>) => void;
}

/** Example values, and which rows answer them with what. Nothing is kept. */
export function TryTable({ rules: { table, scope, answeredType }, values, trial, onChange }: TryTableProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const language = useLanguage();
  const asked = fieldsUsed(table, scope).reads.flatMap(path => {
    const field = fieldAt(scope.card, scope.entities, path);
    const constant = scope.card.some(({ key, use }) => key === path && use === 'constant');
    return field && !constant ? [{ path, type: field.type }] : [];
  });
  const given = Object.values(values).some(value => value !== null);
  return (
    <section className={css.try} aria-label={t('rules.try')}>
      <div className={css.tryInputs}>
        {asked.map(({ path, type }) => (
          <ValueInput
            key={path}
            label={sayPath(path, scope, language)}
            type={type}
            value={values[path] ?? null}
            onChange={value => onChange({ ...values, [path]: value })}
          />
        ))}
        {asked.length === 0 && <p className={css.hint}>{t('rules.tryNothing')}</p>}
      </div>
      <output className={css.answer} data-ok={trial?.ok || undefined}>
        {answer()}
      </output>
    </section>
  );

  function answer() {
    if (!trial) return t('rules.tryBroken');
    if (!trial.ok) return given || asked.length === 0 ? say(trial.message) : t('rules.tryHint');
    const numbers = table.rules.flatMap((rule, row) => (trial.rows.has(rule.id) ? [row + 1] : []));
    const which =
      numbers.length === 0
        ? t('rules.tryOtherwise')
        : t('rules.tryRows', { count: numbers.length, rows: numbers.join(', ') });
    const rows = trial.answers.map(answers =>
      table.outputs
        .map((output, at) => `${say(output.label)}: ${saying(answers[at] ?? null, answeredType(output))}`)
        .join(', '),
    );
    return `${which} ${rows.join('; ')}`;
  }

  function saying(value: Value, type: Parameters<typeof feelToSource>[1]): string {
    return value === null
      ? t('rules.nothing')
      : sayCell({ operator: 'equals', operand: { kind: 'value', value } }, type, scope, language);
  }
}
