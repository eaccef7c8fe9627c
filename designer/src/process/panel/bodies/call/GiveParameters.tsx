import type { CardField } from '@marshrut/model';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../../i18n/local-text.js';
import type { SettingsOf } from '../../../blocks/settings-of.js';
import { SourceInput } from '../../../condition/SourceInput.js';
import css from '../../inputs/Inputs.module.css';

type Give = SettingsOf<'call'>['give'];

interface GiveParametersProps {
  readonly parameters: readonly CardField[];
  readonly rows: Give;
  readonly onChange: (rows: Give, join?: string) => void;
}

/** Each parameter of the called process and where it comes from. What is left empty is not given. */
export function GiveParameters({ parameters, rows, onChange }: GiveParametersProps) {
  const { t } = useTranslation('process');
  const say = useSay();
  const known = new Set(parameters.map(field => field.key));
  const lost = rows.filter(row => !known.has(row.field));
  const write = (field: string, value: string, join?: string) => {
    const at = rows.findIndex(row => row.field === field);
    if (value === '') onChange(rows.filter(row => row.field !== field));
    else if (at < 0) onChange([...rows, { field, value }], join && `${join}.${field}`);
    else
      onChange(
        rows.map(row => (row.field === field ? { field, value } : row)),
        join && `${join}.${field}`,
      );
  };
  return (
    <div className={css.stack}>
      {parameters.length + lost.length === 0 && <p className={css.hint}>{t('noParameters')}</p>}
      {[...parameters, ...lost.map(lostField)].map(field => {
        const at = rows.findIndex(row => row.field === field.key);
        return (
          <div key={field.key} className={css.row} data-property={at < 0 ? undefined : `give.${at}.value`}>
            <span className={css.label}>{say(field.name)}</span>
            <SourceInput
              label={say(field.name)}
              type={field.type}
              text={rows[at]?.value ?? ''}
              onChange={(value, join) => write(field.key, value, join)}
            />
          </div>
        );
      })}
    </div>
  );
}

const lostField = ({ field }: Give[number]): CardField => ({
  key: field,
  name: { ru: `${field}?`, en: `${field}?` },
  type: { kind: 'text' },
  use: 'parameter',
});
