import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Hit, hitOf, hits, withHit } from './changes.js';
import css from './Rules.module.css';
import type { RulesInHand } from './use-rules.js';

/** Which of the rows that match answers, in words, and one line on what that means. */
export function HitSelect({ rules: { table, change } }: { readonly rules: RulesInHand }) {
  const { t } = useTranslation('process');
  const hit = hitOf(table);
  return (
    <div className={css.hit} data-property="table.hit">
      <Select
        label={t('rules.hit')}
        description={t(`rules.hitHint.${hit}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxDropdownHeight={400}
        comboboxProps={{ width: 320, position: 'bottom-start' }}
        data={hits.map(one => ({ value: one, label: t(`rules.hit.${one}`) }))}
        value={hit}
        onChange={chosen => chosen && change(withHit(table, chosen as Hit))}
      />
    </div>
  );
}
